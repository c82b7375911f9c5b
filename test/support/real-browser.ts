import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const EXECUTABLES: Record<BrowserName, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** The browser's path: from `AFTERWORD_CHROMIUM` or `AFTERWORD_FIREFOX` if set, else the usual places. */
export function executable(name: BrowserName): string {
  const candidates = [process.env[`AFTERWORD_${name.toUpperCase()}`] ?? '', ...EXECUTABLES[name]];
  const found = candidates.find((path) => path !== '' && existsSync(path));
  if (found === undefined)
    throw new Error(`${name} is not installed: looked at ${EXECUTABLES[name].join(', ')}`);
  return found;
}

export interface LaunchOptions {
  /** Port on 127.0.0.1 that answers for `https://mail.google.com`, with a certificate of its own. */
  readonly gmailPort?: number;
  /** Without a window; so it is unless said otherwise. */
  readonly headless?: boolean;
  /** Firefox preferences on top of the usual ones. */
  readonly prefs?: Record<string, unknown>;
  readonly args?: readonly string[];
  /** A profile's folder, to start with the same again; a new one unless said otherwise. */
  readonly profile?: string;
  /** Where the browser believes it is, as `TZ` has it. */
  readonly timeZone?: string;
}

/** Starts a browser that can reach nothing but this machine: every name resolves to loopback or not at all. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

function launchChromium({
  gmailPort,
  headless = true,
  args = [],
  profile,
  timeZone,
}: LaunchOptions): Promise<Browser> {
  const gmail = gmailPort === undefined ? '' : `MAP mail.google.com:443 127.0.0.1:${gmailPort}, `;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: executable('chromium'),
    ...(timeZone === undefined ? {} : { env: { ...process.env, TZ: timeZone } }),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${gmail}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...args,
    ],
  });
}

function launchFirefox({
  gmailPort,
  headless = true,
  prefs = {},
  args = [],
  profile,
  timeZone,
}: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    ...(timeZone === undefined ? {} : { env: { ...process.env, TZ: timeZone } }),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      ...(gmailPort === undefined ? {} : { 'network.socket.forcePort': `443=${gmailPort}` }),
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  });
}
