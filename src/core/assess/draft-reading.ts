import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { NamedContacts } from './contacts-by-name.ts';
import { type ParagraphReading, placed } from './paragraph-reading.ts';

/** A text as read; what is not the person's own or not English is left out. */
export interface TextReading {
  readonly language: string;
  readonly words: number;
  /**
   * The sentences that say something for or against the writer, in order, and those that show where they stand: the
   * first `OPENING` ones, and one of however many plain ones come between two.
   */
  readonly sentences: readonly SentenceReading[];
}

/** So many sentences tell how a draft opens: a greeting, and what comes first. */
const OPENING = 10;
/** In a draft in another language, a paragraph is read only when it is this clearly English and this long. */
const CLEARLY_ENGLISH_SHARE = 1 / 2;
const CLEARLY_ENGLISH_WORDS = 8;
/** Hardly a word of English among four or more: names, a list, or too few words to tell which other language it is. */
const SAYS_NOTHING_SHARE = 0.15;
const SAYS_NOTHING_WORDS = 4;

/** What a text's paragraphs say together; sentences that name somebody stand as `contacts` has them. */
export function readingOf(paragraphs: readonly ParagraphReading[], contacts: NamedContacts): TextReading {
  const language = mainLanguage(paragraphs);
  const telling: SentenceReading[] = [];
  let words = 0;
  let nth = 0;
  let toldBefore = false;
  for (const paragraph of paragraphs) {
    words += paragraph.words;
    if (!isEnglish(paragraph, language)) continue;
    for (let at = 0; at < paragraph.sentences.length; at++) {
      const sentence = paragraph.sentences[at];
      if (sentence === undefined) break;
      const contact =
        contacts.size === 0 ? undefined : contacts.get(paragraph.from + (paragraph.starts[at] ?? 0));
      const tells = sentence.tells || contact !== undefined;
      if (tells || toldBefore || nth < OPENING) telling.push(contact ?? placed(paragraph, sentence, at));
      toldBefore = tells;
      nth++;
    }
  }
  return { language, words, sentences: telling };
}

/** The language of most words; paragraphs too short to tell say nothing beside one that does. */
function mainLanguage(paragraphs: readonly ParagraphReading[]): string {
  const words = new Map<string, number>();
  let english = 0;
  for (const paragraph of paragraphs) {
    // For English only those known to be speak.
    if (paragraph.language === 'en') english += paragraph.known;
    else words.set(paragraph.language, (words.get(paragraph.language) ?? 0) + paragraph.words);
  }
  let main = 'en';
  let most = english;
  for (const [language, count] of words) if (count > most) [main, most] = [language, count];
  return main;
}

function isEnglish({ language, words, known }: ParagraphReading, main: string): boolean {
  if (language !== 'en') return false;
  if (words >= SAYS_NOTHING_WORDS && known < words * SAYS_NOTHING_SHARE) return false;
  return main === 'en' || (words >= CLEARLY_ENGLISH_WORDS && known >= words * CLEARLY_ENGLISH_SHARE);
}
