/** An email address taken apart for comparison, in lower case. */
export interface Address {
  /** The part before the `@`, without quotes and without what follows a `+`. */
  readonly mailbox: string;
  /** As written: a name in letters beyond ASCII is not turned into its `xn--` form, nor back. */
  readonly domain: string;
}

/**
 * Reads an address as a page or a person gives it: `dana@example.com`, `Dana <dana@example.com>`, in any case. `null`
 * for what is no single, whole address: a bare name, a group, two addresses, a half-typed one.
 */
export function addressOf(written: string): Address | null {
  if (written.length > LONGEST) return null;
  const bracketed = /<([^<>]*)>\s*$/u.exec(written);
  const found = WHOLE.exec((bracketed?.[1] ?? written).trim().toLowerCase());
  if (found === null) return null;
  const [, quoted, plain, domain = ''] = found;
  const mailbox = (quoted ?? plain ?? '').split('+', 1)[0] ?? '';
  return mailbox === '' ? null : { mailbox, domain: domain.replace(/\.$/u, '') };
}

export function isSameAddress(one: Address | null, other: Address | null): boolean {
  return one !== null && other !== null && one.mailbox === other.mailbox && one.domain === other.domain;
}

/** Whether the address is at `domain` or at a subdomain of it; a name that only looks like it is neither. */
export function isAtDomain(address: Address, domain: string): boolean {
  return address.domain === domain || address.domain.endsWith(`.${domain}`);
}

/**
 * The domain that a person means by what they typed or pasted: `Example.com`, `@example.com`,
 * `https://www.example.com/jobs`. `null` for what names no one company's domain: a bare `com` or `co.uk`, and the
 * providers where anybody may have an address.
 */
export function domainOf(typed: string): string | null {
  const found = DOMAIN.exec(typed.trim().toLowerCase());
  const domain = found?.[1]?.replace(/^www\./u, '');
  return domain === undefined || ANYBODYS.has(domain) || SUFFIX.test(domain) ? null : domain;
}

/** Far above any real address, which has at most 254 characters. */
const LONGEST = 1_000;

const WHOLE =
  /^(?:"([^"]+)"|([^\s@<>()[\]",:;\\]+))@([^\s@<>()[\]",:;\\.]+(?:\.[^\s@<>()[\]",:;\\.]+)+\.?)$/u;

const DOMAIN =
  /^(?:https?:\/\/)?(?:[^\s/@]{0,100}@)?([^\s@/:?#.,;<>"]{1,63}(?:\.[^\s@/:?#.,;<>"]{1,63}){1,10})\.?(?:[/:?#].*)?$/u;

/** Under which others register their names: `co.uk`, `com.au`. */
const SUFFIX = /^(?:co|com|org|net|edu|gov|ac|or|ne|go)\.[a-z]{2}$/u;

/** The largest providers of mail to anybody, by their own sign-up pages, 2026. */
const ANYBODYS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.co.uk',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.co.uk',
  'ymail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'mail.com',
  'zoho.com',
  'fastmail.com',
  'hey.com',
  'tutanota.com',
  'mail.ru',
  'yandex.ru',
  'yandex.com',
  'qq.com',
  '163.com',
  'orange.fr',
  'laposte.net',
  'libero.it',
  'btinternet.com',
  'comcast.net',
]);
