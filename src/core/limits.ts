/** Longest value a field keeps, in UTF-16 units: room for any real name or title, none for a pasted document. */
export const FIELD_LIMIT = 300;

/** Longest text a note or a template keeps, in UTF-16 units: some twenty pages. */
export const TEXT_LIMIT = 50_000;

/** Most entries a list of an interview or notebook keeps. */
export const LIST_LIMIT = 200;
