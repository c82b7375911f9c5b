import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webmailHtml } from './webmail-page.ts';

/** Pages that Afterword is not on in until the person turns it on, at `http://127.0.0.1`. */
export interface SitesServer {
  /** `roundcube`, `form`, `forms`: three of it, `nothing`, or `framed`: a shell around `roundcube`. */
  url(page: string): string;
  close(): Promise<void>;
}

const MAIL_FORM = `<form><label>To <input type="email" name="to"></label><label>Subject <input name="subject"></label>
<textarea name="message" rows="12" cols="70" aria-label="Message">I am so sorry about Tuesday. I apologise again.</textarea>
<button>Send</button></form>`;

const withForms = (count: number): string =>
  `<!doctype html><html lang="en"><head><title>Write to us</title></head><body>${MAIL_FORM.repeat(count)}</body></html>`;

const NOTHING =
  '<!doctype html><html lang="en"><head><title>News</title></head><body><p>Nothing here.</p></body></html>';

const FRAMED =
  '<!doctype html><html lang="en"><head><title>Mail</title></head><body><iframe src="/roundcube" title="Mail" width="900" height="700"></iframe></body></html>';

export async function startSites(): Promise<SitesServer> {
  const pages = new Map([
    ['/roundcube', () => webmailHtml({ fixture: 'roundcube/2026-11-plain' })],
    ['/form', () => withForms(1)],
    ['/forms', () => withForms(3)],
    ['/nothing', () => NOTHING],
    ['/framed', () => FRAMED],
  ]);
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page?.() ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://127.0.0.1:${port}/${page}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
