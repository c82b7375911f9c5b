import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Everything that an install asks for. A change here is a change of what people must trust. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting'];
/** What is asked for only when the person turns notifications on. */
const OPTIONAL = ['notifications'];
const HOSTS = ['https://mail.google.com/*'];
/**
 * What may be asked for, a host at a time, when the person turns Afterword on on a site: webmail that anybody can host
 * has no list of addresses. Without encryption only this very machine, where nothing travels.
 */
const OPTIONAL_HOSTS = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];
/** What has keys from the start; Chromium takes four suggestions and refuses an extension with more. */
const WITH_KEYS = {
  chrome: ['open-panel', 'next-diagnostic', 'insert-template', 'toggle-email'],
  firefox: ['open-panel', 'next-diagnostic', 'insert-template', 'toggle-email', 'previous-diagnostic'],
};
/**
 * The letters that are left with Alt and Shift. Firefox opens a menu of its menu bar for the others (F, E, V, S, B, T, H in English, and what
 * German, French, Spanish and Italian have), whatever an extension wants of them; Chromium gives nobody those it has itself, without a word
 * (A, B, C, N, P, R, T, W, X, Z; Chrome and Edge have I besides).
 */
const FREE = /^Alt\+Shift\+[GJKQY]$/u;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = () => JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));

  it('asks for exactly what is documented', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest();
    expect(permissions).toEqual(PERMISSIONS);
    expect(host_permissions).toEqual(HOSTS);
    expect(optional_permissions).toEqual(OPTIONAL);
    expect(optional_host_permissions).toEqual(OPTIONAL_HOSTS);
  });

  it('has a script of its own accord in Gmail alone', () => {
    expect(manifest().content_scripts).toEqual([
      { matches: HOSTS, js: ['content.js'], run_at: 'document_start' },
    ]);
  });

  it('suggests as many keys as the browser takes, none twice, and none that a webmail or a browser has', () => {
    const commands = Object.entries<{ suggested_key?: { default: string } }>(manifest().commands);
    const withKeys = commands.filter(([, { suggested_key }]) => suggested_key !== undefined);
    expect(withKeys.map(([name]) => name)).toEqual(WITH_KEYS[browser]);
    const keys = withKeys.flatMap(([, { suggested_key }]) => suggested_key?.default ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !FREE.test(key))).toEqual([]);
  });

  it('lets no page of ours load or reach anything, and no page frame it', () => {
    expect(manifest().content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it('shows no file to web pages and hears no other extension', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('externally_connectable');
  });

  it('carries the version of package.json', () => {
    expect(manifest().version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});

describe('the two builds', () => {
  it('hold the scripts that are put into pages on request', () => {
    const files = readdirSync('dist/chrome');
    const scripts = [
      'elsewhere.js',
      'probe.js',
      'english.js',
      'companion.js',
      'panel.js',
      'marks.css',
      'present.css',
    ];
    expect(scripts.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('hold the same files, and differ in the manifest alone', () => {
    const list = (browser: string) =>
      readdirSync(`dist/${browser}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath.replace(`dist/${browser}`, '')}/${entry.name}`)
        .sort();
    expect(list('chrome')).toEqual(list('firefox'));
    const different = list('chrome').filter(
      (path) => !readFileSync(`dist/chrome${path}`).equals(readFileSync(`dist/firefox${path}`)),
    );
    expect(different).toEqual(['/manifest.json']);
  });
});
