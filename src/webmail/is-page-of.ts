import type { Webmail } from './webmail.ts';

/** Whether an address is a page of the webmail, or of a frame it needs. Match patterns here are `https://host/*`, the only form we use. */
export function isPageOf(webmail: Pick<Webmail, 'matches' | 'frameMatches'>, url: string): boolean {
  return [...webmail.matches, ...(webmail.frameMatches ?? [])].some((pattern) =>
    url.startsWith(pattern.slice(0, -1)),
  );
}
