/**
 * The fragment that opens a new draft in the page's own account and leaves the present view, and the drafts that are
 * open in it, as they are. Gmail lists open drafts in `compose`, separated by commas.
 * @param current the page's fragment, with or without `#`; empty means the inbox
 */
export function newDraftHash(current: string): string {
  const [view = '', query = ''] = splitOnce(current.replace(/^#/u, ''), '?');
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('compose='));
  const open = query.split('&').find((pair) => pair.startsWith('compose='));
  const compose = open === undefined || open === 'compose=' ? 'compose=new' : `${open}%2Cnew`;
  return `#${view === '' ? 'inbox' : view}?${[...others, compose].join('&')}`;
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
