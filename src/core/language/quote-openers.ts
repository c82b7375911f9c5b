/**
 * The words by which mail programs announce mail that somebody else wrote, as they stand in plain text. All lower
 * case. They are the programs' own formulas, read in the languages most of them are translated to.
 */

/** "wrote", as the formula above a quote says it: "On Tuesday, Ann wrote:", "Am Dienstag schrieb Ann:". */
export const WROTE_WORDS = 'wrote|schrieb|a écrit|ha scritto|escribió|escreveu'.split('|');

/** The first word of that formula, where the language has one. A digit must follow in the same line. */
export const ATTRIBUTION_STARTS = 'on|at|am|le|il|el|em|op|den'.split('|');

/** A line that says nothing but that older mail follows, between dashes or alone. */
export const SEPARATOR_PHRASES =
  "original message|forwarded message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|messaggio originale|messaggio inoltrato|mensaje original|mensagem original".split(
    '|',
  );

/** The first header of a block of headers copied above older mail. */
export const FROM_HEADERS = 'from|von|de|da'.split('|');

/** The headers that follow it; two of them make the block certain. */
export const OTHER_HEADERS =
  'sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|inviato|data|a|oggetto|enviado|fecha|para|asunto|assunto'.split(
    '|',
  );
