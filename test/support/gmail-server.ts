import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { selfSigned } from './self-signed.ts';

export interface GmailServer {
  /** On 127.0.0.1; a browser started with it as `gmailPort` takes it for `https://mail.google.com`. */
  readonly port: number;
  /** Paths that pages at mail.google.com asked for, with their query, in order. */
  readonly requests: readonly string[];
  /** What was meant for other hosts (Firefox brings every name here, its own services' too), such as `host/path`. */
  readonly elsewhere: readonly string[];
  close(): Promise<void>;
}

const HOST = 'mail.google.com';
const GMAIL = `https://${HOST}/mail/u/0/`;

export type Language = 'en' | 'de' | 'hu' | 'tr' | 'ar';

export interface GmailPage {
  /** A page of `test/fixtures/gmail`, without `.html`; the inbox when not given. */
  readonly fixture?: string;
  readonly lang?: Language;
  readonly dark?: boolean;
  /** With its `#`. */
  readonly hash?: string;
}

/** The address of a page. */
export function gmailUrl({ fixture, lang, dark = false, hash = '' }: GmailPage = {}): string {
  const query = [
    ...(fixture === undefined ? [] : [`fixture=${fixture}`]),
    ...(lang === undefined ? [] : [`lang=${lang}`]),
    ...(dark ? ['dark'] : []),
  ];
  return `${GMAIL}${query.length === 0 ? '' : `?${query.join('&')}`}${hash}`;
}

const ASSETS: Record<string, string> = { 'gmail.css': 'text/css', 'gmail.js': 'text/javascript' };

/**
 * Serves the pages of `test/fixtures/gmail` at `/mail/u/0/?fixture=<name>&lang=<language>&dark`, with a policy like
 * Gmail's: scripts by nonce alone, trusted types.
 * @param folder the fixtures, when not below the working directory
 */
export async function startGmail(
  folder = join(process.cwd(), 'test', 'fixtures', 'gmail'),
): Promise<GmailServer> {
  const requests: string[] = [];
  const elsewhere: string[] = [];
  const server = createServer(selfSigned(HOST), (request, response) => {
    const path = request.url ?? '/';
    const { host = '' } = request.headers;
    if (host === HOST) requests.push(path);
    else elsewhere.push(`${host}${path}`);
    const { pathname, searchParams } = new URL(path, GMAIL);
    const asset = ASSETS[basename(pathname)];
    if (asset !== undefined) {
      response.setHeader('content-type', `${asset}; charset=utf-8`);
      response.end(readFileSync(join(folder, basename(pathname))));
    } else if (/^\/mail\/u\/\d+\/$/u.test(pathname)) {
      sendPage(response, folder, searchParams);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    elsewhere,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page that cannot be put together says why, in place of itself. */
function sendPage(response: ServerResponse, folder: string, query: URLSearchParams): void {
  const nonce = randomBytes(16).toString('base64url');
  try {
    const html = page(folder, query, nonce);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy(nonce));
    response.end(html);
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
}

function policy(nonce: string): string {
  return `require-trusted-types-for 'script'; script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'`;
}

type Values = Readonly<Record<string, string>>;

function page(folder: string, query: URLSearchParams, nonce: string): string {
  const lang = query.get('lang') ?? 'en';
  const languages = JSON.parse(readFileSync(join(folder, 'strings.json'), 'utf8')) as Record<string, Values>;
  const strings = languages[lang];
  if (strings === undefined) throw new Error(`gmail fixtures: no language ${lang}`);
  const values = { ...strings, lang, nonce, theme: query.has('dark') ? 'dark' : 'light' };
  return render(folder, `${basename(query.get('fixture') ?? '2026-11-inbox')}.html`, values, values);
}

/** `{{name}}`, `{{name:default}}`, and `<!-- include part.html name="value" -->`, which sees its own values alone. */
function render(folder: string, file: string, values: Values, everywhere: Values): string {
  const filled = readFileSync(join(folder, file), 'utf8').replace(
    /\{\{([\w-]+)(?::([^}]*))?\}\}/gu,
    (_, name: string, otherwise?: string) => {
      const value = values[name] ?? otherwise;
      if (value === undefined) throw new Error(`gmail fixtures: ${file} needs a value for ${name}`);
      return value;
    },
  );
  return filled.replace(/<!-- include (\S+)(.*?) -->/gu, (_, part: string, given: string) => {
    const own = [...given.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]);
    return render(folder, join('parts', part), { ...everywhere, ...Object.fromEntries(own) }, everywhere);
  });
}
