/** What is typed into drafts, how it is marked, and what is meant once the first of it is fixed. */
export const SORRY = 'I am so sorry about Tuesday';
export const FIXED = 'I am sorry about Tuesday';
export const AGAIN = 'I apologise again for everything';
export const TYPED = `${SORRY}. ${AGAIN}.`;
export const MEANT = `${FIXED}. ${AGAIN}.`;
