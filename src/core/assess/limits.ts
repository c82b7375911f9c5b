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
/** UTF-16 units in which single words are looked for: twice a long draft. What comes later, the reader never meets. */
export const MOST_SEARCHED = 3_000;
/** Hints on what is missing, at a time: as many as somebody keeps in mind while going back to the draft. */
export const MOST_MISSING = 2;

/** Words up to which an apology is short: "I am sorry for the late reply, it has been a busy week." */
export const SHORT_APOLOGY = 14;
/** Apologies from which it is too many: the second one says nothing that the first did not. */
export const TOO_MANY_APOLOGIES = 2;
/** Flaws from which a draft dwells on them: one is an event, two are a pattern. */
export const TOO_MANY_FLAWS = 2;
/** Share of the words told of a flaw, or of being sorry for it, that even one carries: every fourth word. */
export const CARRIED = 0.25;
/** Words up to which a first line is a greeting: "Dear Ms Maria Jane Smith" has five, "I am so very sorry" begins there. */
export const GREETING = 4;
