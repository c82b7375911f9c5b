import { ENGLISH_MODEL } from '../classifier/english-model.ts';
import type { EncodedModel } from '../classifier/model.ts';
import { LEXICON } from './lexicon.ts';

/** What is known of English, as data. In a webmail's page it comes in a script of its own, before the reader. */
export interface English {
  readonly lexicon: string;
  readonly model: EncodedModel;
}

export const ENGLISH: English = { lexicon: LEXICON, model: ENGLISH_MODEL };
