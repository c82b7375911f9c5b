import type { Labelled } from './labelled.ts';
import { randomNumbers } from './random.ts';

/** How people run two sentences together. */
const JOINTS = [', but ', ' and ', '; ', ', and ', ' because ', ' so ', ', ', ' - '];
/** UTF-16 units of a sentence that is joined to another: what is longer says enough by itself. */
const LONGEST = 110;
/** Composites tried, as a share of the sentences. */
const SHARE = 0.6;

/**
 * Pairs of sentences as one, with the labels of both: so that a clause is known again in the midst of others, whatever
 * they say. The same sentences give the same pairs.
 */
export function compositesOf(sentences: readonly Labelled[]): Labelled[] {
  const random = randomNumbers(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const composites: Labelled[] = [];
  for (let left = Math.round(sentences.length * SHARE); left > 0; left--) {
    const first = pick(sentences);
    const second = pick(sentences);
    const joint = pick(JOINTS);
    if (first === undefined || second === undefined || joint === undefined) break;
    if (first.text.length > LONGEST || second.text.length > LONGEST) continue;
    composites.push({
      text: first.text.replace(/[.!]+$/u, '') + joint + inMidSentence(second.text),
      labels: [...new Set([...first.labels, ...second.labels])],
      border: false,
    });
  }
  return composites;
}

const inMidSentence = (text: string): string =>
  /^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
