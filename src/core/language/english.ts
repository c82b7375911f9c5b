import { LAPSE_PHRASES, type LapsePhrases } from '../assess/lapse-phrases.ts';
import { ENGLISH_MODEL } from '../classifier/english-model.ts';
import type { EncodedModel } from '../classifier/model.ts';
import { CARE } from '../moves/care-words.ts';
import { CONTACT_WORDS, type ContactWords } from '../moves/contact-words.ts';
import { DESPAIR } from '../moves/despair.ts';
import { EXCEPTIONS } from '../moves/exceptions.ts';
import type { Flag, MoveKind } from '../moves/move.ts';
import { REWRITES, type Rewrite } from '../rewrite/rewrites.ts';
import { CONTRACTED } from './contracted.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { LEXICON } from './lexicon.ts';
import { LISTED_WORDS } from './listed-words.ts';

/** What is known of English, as data. In a webmail's page it comes in a script of its own, before the reader. */
export interface English {
  readonly lexicon: string;
  readonly irregularForms: string;
  readonly contracted: string;
  readonly words: Readonly<Record<keyof typeof LISTED_WORDS, string>>;
  readonly model: EncodedModel;
  /** Phrases of pain or rights, and of not wanting to live; what the model takes for a move and is none. */
  readonly care: readonly RegExp[];
  readonly despair: readonly RegExp[];
  readonly exceptions: ReadonlyMap<MoveKind, readonly RegExp[]>;
  /** How somebody tells that they got in touch with a person known by name. */
  readonly contact: ContactWords;
  /** How somebody tells of absence, lateness, rudeness. */
  readonly lapses: LapsePhrases;
  readonly rewrites: Readonly<Record<Flag, readonly Rewrite[]>>;
}

export const ENGLISH: English = {
  lexicon: LEXICON,
  irregularForms: IRREGULAR_FORMS,
  contracted: CONTRACTED,
  words: LISTED_WORDS,
  model: ENGLISH_MODEL,
  care: CARE,
  despair: DESPAIR,
  exceptions: EXCEPTIONS,
  contact: CONTACT_WORDS,
  lapses: LAPSE_PHRASES,
  rewrites: REWRITES,
};
