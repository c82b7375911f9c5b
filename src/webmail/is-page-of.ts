import type { Webmail } from './webmail.ts';

/** Whether an address is a page of the webmail. Match patterns here are `https://host/*`, the only form we use. */
export function isPageOf(webmail: Webmail, url: string): boolean {
  return webmail.matches.some((pattern) => url.startsWith(pattern.slice(0, -1)));
}
