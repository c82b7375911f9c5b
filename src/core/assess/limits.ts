/** UTF-16 units of a draft that are read: some 35,000 words, ten times any email; what comes after is left alone. */
export const MOST_TEXT = 200_000;
/** UTF-16 units of a subject that are read. */
export const MOST_SUBJECT = 1_000;
/** Nobody works through more than this; the first ones in the draft are kept. */
export const MOST_DIAGNOSTICS = 200;
/** Words from which a draft is long enough to say that something is missing: a two-line note owes nobody a speech. */
export const ENOUGH_TO_MISS = 40;
/** Words beyond which a thank-you is no longer read to the end: about one screen of a phone. */
export const LONG_DRAFT = 250;
/** Words up to which an apology is short: "I am sorry for the late reply, it has been a busy week." */
export const SHORT_APOLOGY = 14;
/** Share of the words told of mistakes from which even a single one carries the draft. */
export const CARRIED_BY_MISTAKES = 0.3;
