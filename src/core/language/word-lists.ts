import { ENGLISH } from './english.ts';
import { stemOf } from './stem.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map((word) => stemOf(word)));

/** Words after which, for some words, the opposite is said. */
export const NEGATIONS = words(ENGLISH.words.negations);

/** Words without which a sentence says the same. */
export const PASSED_OVER = words(ENGLISH.words.passedOver);

/** Little words of which any English text is full. */
export const KNOWN = words(ENGLISH.words.known);

/** Written with a capital, and nobody's name. */
export const NO_NAMES = words(ENGLISH.words.noNames);

/** Words after which a name that begins a sentence is known for one. */
export const AFTER_NAMES = words(ENGLISH.words.afterNames);

/** Words that a new clause may begin with, where they speak of somebody. */
export const BEGINNERS = words(ENGLISH.words.beginners);

/** What makes an apology or a flaw one that hurts even once. */
export const HEAVY = stems(ENGLISH.words.heavy);

/** Words that are hardly ever said of anything but a person's own pain or rights. */
export const PAINFUL = stems(ENGLISH.words.painful);

/** Words that may be of one's own pain or rights: worth a closer look. */
export const TENDER = words(ENGLISH.words.tender);

/** Words without which nobody says that they do not want to live. */
export const DARK = stems(ENGLISH.words.dark);

const SPEAKERS = [
  'i we',
  'my our mine',
  'me us myself',
  'you',
  'your',
  'he she they who someone somebody people everyone guy lady woman man',
  'his her their',
  'him them',
  'it that this which everything there something',
  'interviewer recruiter panel hr headhunter interviewers recruiters',
  'boss employer supervisor coworker colleague colleagues management workplace owner',
  'manager director lead ceo',
  'company team firm place agency organisation organization',
  'nobody nothing none',
];

/** Words that make a clause speak of somebody; those of one line do it alike, as a number above 0. */
export const SUBJECTS: ReadonlyMap<string, number> = new Map(
  SPEAKERS.flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at + 1])),
);

/** Whom a clause speaks of after a name. */
export const NAMED = SUBJECTS.get('she') ?? 0;
