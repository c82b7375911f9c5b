import type { Recipient } from '../core/draft.ts';

/**
 * The addresses of a line such as `"Doe, Jane" <jane@example.org>, bob@example.com`, in order. A comma or semicolon
 * separates, except within quotes, angle brackets and comments. What is not finished is given as far as it goes: a
 * half-typed address is its own `address`. Empty parts are left out; nothing throws.
 */
export function parseAddresses(line: string): Recipient[] {
  return split(line).flatMap((part) => {
    const recipient = parseAddress(part);
    return recipient === null ? [] : [recipient];
  });
}

/** What closes a stretch in which a comma separates nothing. */
const CLOSING = new Map([
  ['"', '"'],
  ['<', '>'],
  ['(', ')'],
]);

function split(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let closing: string | undefined;
  let escaped = false;
  for (const char of line) {
    if (closing === undefined && /[,;\n]/u.test(char)) {
      parts.push(part);
      part = '';
      continue;
    }
    part += char;
    if (escaped) escaped = false;
    else if (char === '\\') escaped = true;
    else if (closing === undefined) closing = CLOSING.get(char);
    else if (char === closing) closing = undefined;
  }
  return [...parts, part];
}

/**
 * One address, commas or not: `Name <address>`, or the address alone. The last opening bracket counts: a name in quotes
 * may hold one too. `null` for white space.
 */
export function parseAddress(part: string): Recipient | null {
  const open = part.lastIndexOf('<');
  if (open === -1) {
    const address = tidy(part);
    return address === '' ? null : { address };
  }
  const close = part.indexOf('>', open);
  const address = part.slice(open + 1, close === -1 ? undefined : close).trim();
  const name = unquote(tidy(part.slice(0, open)));
  if (address === '') return name === '' ? null : { address: name };
  return name === '' ? { address } : { name, address };
}

/** One space between words, none around them. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function unquote(name: string): string {
  const quoted = name.length > 1 && name.startsWith('"') && name.endsWith('"');
  return quoted ? tidy(name.slice(1, -1).replace(/\\(.)/gu, '$1')) : name;
}
