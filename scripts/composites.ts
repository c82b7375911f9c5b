import { hashOf, mix } from '../src/core/language/hash.ts';
import type { Labelled } from './labelled.ts';

/** How people run two sentences together. */
const JOINTS = [', but ', ' and ', '; ', ', and ', ' because ', ' so ', ', ', ' - '];
/** UTF-16 units of a sentence that is joined to another: what is longer says enough by itself. */
const LONGEST = 110;
/**
 * Pairs of sentences as one, with the labels of both: so that a clause is known again in the midst of others, whatever
 * they say. Sentences are ordered by a hash, and each is joined to the next: one sentence more changes two pairs, and the
 * others stay as they are.
 */
export function compositesOf(sentences: readonly Labelled[]): Labelled[] {
  const ordered = sentences
    .filter(({ text }) => text.length <= LONGEST)
    .map((sentence) => ({ sentence, place: mix(hashOf(sentence.text), 1) }))
    .sort((one, other) => one.place - other.place);
  return ordered.slice(1).map(({ sentence, place }, before) => {
    const first = ordered[before]?.sentence ?? sentence;
    const joint = JOINTS[(place >>> 8) % JOINTS.length] ?? ', ';
    return {
      text: first.text.replace(/[.!]+$/u, '') + joint + inMidSentence(sentence.text),
      labels: [...new Set([...first.labels, ...sentence.labels])],
      border: false,
    };
  });
}

const inMidSentence = (text: string): string =>
  /^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
