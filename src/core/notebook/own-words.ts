/**
 * How a person's own words are made to stand within a sentence of ours. Nothing is guessed: what does not fit is left
 * as it was written.
 */

/** The first sentence of a text, on one line, without its full stop; empty for a blank text. */
export function firstSentence(text: string): string {
  const line = text
    .slice(0, LONGEST)
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '');
  const [sentence = ''] = (line ?? '').replace(/\s+/gu, ' ').split(/(?<=[.!?…])\s/u);
  return sentence.replace(/[\s.]{1,20}$/u, '');
}

/**
 * What somebody will do, ready to follow "next time I will": "I will take a breath." becomes "take a breath".
 */
export function asIntention(text: string): string {
  return lowerFirst(
    firstSentence(text).replace(/^(?:next time,?\s)?(?:(?:i will|i['’]ll|i want to|i would|to)\s)?/iu, ''),
  );
}

/** What was learned, ready to follow "I learned": "I learned that pauses help." becomes "that pauses help". */
export function asLesson(text: string): string {
  return lowerFirst(firstSentence(text).replace(/^i (?:have )?(?:learned|learnt)\s/iu, ''));
}

/** Whether a lesson follows "I learned" as it is: "that pauses help", "to ask first", and not "more pauses". */
export function isClause(lesson: string): boolean {
  return /^(?:that|to|how|what|when|where|which|why|not to)\s/iu.test(lesson);
}

/** A thing, ready to stand within a sentence: "The team's way of working." becomes "the team's way of working". */
export function asThing(text: string): string {
  return lowerFirst(firstSentence(text));
}

/** The lines of a text that hold something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Small at the start when that is the sentence's capital: a word such as "The", not "I", "SQL" or a name. */
function lowerFirst(text: string): string {
  const [word = ''] = text.split(/[\s']/u, 1);
  return SENTENCE_STARTS.has(word) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Far above any sentence of a note; the rest of a long text need not be looked at. */
const LONGEST = 2_000;

/** Words that have a capital only at the start of a sentence. Others may be names. */
const SENTENCE_STARTS: ReadonlySet<string> = new Set(
  (
    'A An The To That This These Those There Their Them They He She It Its We Our You Your My Some One Two Three Every ' +
    'All Any No Not How What When Where Why Who Which If Because As At By For From In On Of With Without About After ' +
    'Before During Being Having Take Taking Ask Asking Pause Pausing Prepare Preparing Practise Practising Practice ' +
    'Practicing Listen Listening Breathe Breathing Write Writing Read Reading Slow Slowing Think Thinking Say Saying ' +
    'Tell Telling Talk Talking Speak Speaking Start Starting Keep Keeping Bring Bringing Make Making Have Be Give ' +
    'Giving Get Getting Go Going Learn Learning Look Looking Leave Leaving Plan Planning Check Checking Stop Stopping ' +
    'Rehearse Rehearsing Answer Answering Use Using Do Doing Stay Staying Set Setting Try Trying Let Letting Focus ' +
    'Focusing Choose Choosing Sleep Sleeping Arrive Arriving Name Naming Repeat Repeating Show Showing Know Knowing'
  ).split(' '),
);
