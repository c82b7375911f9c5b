/** Most UTF-16 units of a file that are read: a thousand interviews with full notes, several times over. */
export const MOST_FILE = 100_000_000;

/** How deep arrays and objects may lie within each other; ours lie at most eight deep. */
const DEEPEST = 32;

export type JsonRefusal = 'too-large' | 'too-deep' | 'not-json';

/** Reads JSON that somebody else may have made. Never throws, and repeats none of the text. */
export function readJson(text: string): { readonly value: unknown } | { readonly why: JsonRefusal } {
  if (text.length > MOST_FILE) return { why: 'too-large' };
  if (isTooDeep(text)) return { why: 'too-deep' };
  try {
    return { value: JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) };
  } catch {
    return { why: 'not-json' };
  }
}

/** Counted before parsing, which would build it all. Brackets within strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString && code === BACKSLASH) at++;
    else if (code === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = '\ufeff';
