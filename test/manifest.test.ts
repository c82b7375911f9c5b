import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

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
/** As many suggestions as Chromium takes. */
const MOST_KEYS = 4;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

beforeAll(() => {
  if (!existsSync('dist/firefox/manifest.json')) execFileSync('node', ['build.mjs']);
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
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

  it('suggests no more keys than a browser takes, none twice, and none that a webmail or a system has', () => {
    const commands = Object.values<{ suggested_key?: { default: string } }>(manifest().commands);
    const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(MOST_KEYS);
    expect(new Set(keys).size).toBe(keys.length);
    // Gmail's and Outlook's own are single keys, Ctrl, Shift or Alt with one more, and Ctrl+Shift.
    expect(keys.filter((key) => !/^Alt\+Shift\+[A-Z]$/u.test(key))).toEqual([]);
    // Chromium gives nobody those it has itself, without a word (found by trying, Chromium 156).
    expect(keys.filter((key) => /[ABCNPRTWXZ]$/u.test(key))).toEqual([]);
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
