import { ENGLISH } from '../language/english.ts';

const { absent, late, rude, inAnswering } = ENGLISH.lapses;

/**
 * Whether an apology in these words is for a real lapse: absence, lateness, rudeness. The one apology for it belongs in
 * the email, and at its beginning. A late reply or an answer that went badly is none.
 */
export function isRealLapse(sentence: string): boolean {
  return (absent.test(sentence) || late.test(sentence) || rude.test(sentence)) && !inAnswering.test(sentence);
}
