import { ENGLISH_MODEL } from '../classifier/english-model.ts';
import type { EncodedModel } from '../classifier/model.ts';
import { CONTACT_WORDS, type ContactWords } from '../moves/contact-words.ts';
import type { Flag } from '../moves/move.ts';
import { REWRITES, type Rewrite } from '../rewrite/rewrites.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { LEXICON } from './lexicon.ts';

/** What is known of English, as data. In a webmail's page it comes in a script of its own, before the reader. */
export interface English {
  readonly lexicon: string;
  readonly irregularForms: string;
  readonly model: EncodedModel;
  /** How somebody tells that they got in touch with a person known by name. */
  readonly contact: ContactWords;
  readonly rewrites: Readonly<Record<Flag, readonly Rewrite[]>>;
}

export const ENGLISH: English = {
  lexicon: LEXICON,
  irregularForms: IRREGULAR_FORMS,
  model: ENGLISH_MODEL,
  contact: CONTACT_WORDS,
  rewrites: REWRITES,
};
