import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { archive } from '../../scripts/release/archive.ts';
import { sourceFiles } from '../../scripts/release/source-files.ts';
import { unpack } from '../../scripts/release/unpack.ts';
import { eventually, markedWords, shownKinds } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { draftText, setDraft } from '../support/draft.ts';
import { popupText, pressIn, saysOfTab } from '../support/popup.ts';
import type { BrowserName } from '../support/real-browser.ts';

const STORES: readonly { store: string; browser: BrowserName }[] = [
  { store: 'chrome', browser: 'chromium' },
  // Edge is Chromium here; what Edge itself would say of it has not been seen.
  { store: 'edge', browser: 'chromium' },
  { store: 'firefox', browser: 'firefox' },
];

let folder: string;
const source = archive(sourceFiles('.'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-packages-'));
  packageIn('one');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Unpacks the source archive in an empty folder and makes the packages there, of the packages that are here. */
function packageIn(name: string, timeZone = 'UTC'): void {
  unpack(source, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, name, 'node_modules'), 'dir');
  const env = { ...process.env, TZ: timeZone };
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: join(folder, name), env });
}

/** Of the packages made in a folder, the only one whose name ends so. */
function madeIn(name: string, ending: string): string {
  const packages = join(folder, name, 'dist/packages');
  const [found, ...others] = readdirSync(packages).filter((each) => each.endsWith(ending));
  if (found === undefined || others.length > 0) throw new Error(`not one package ends with ${ending}`);
  return join(packages, found);
}

test('the packages are the same bytes in another folder and another time zone, the source’s own too', () => {
  packageIn('another', 'Pacific/Pago_Pago');
  const sums = (name: string) => readFileSync(madeIn(name, 'SHA256SUMS'), 'utf8');
  expect(sums('one').trim().split('\n')).toHaveLength(5);
  expect(sums('another')).toBe(sums('one'));
  expect(readFileSync(madeIn('one', '-source.zip')).equals(source)).toBe(true);
});

describe.each(STORES)('the archive for $store', ({ store, browser }) => {
  let afterword: Afterword;

  beforeAll(async () => {
    afterword = await startAfterword(browser, { extension: installable() });
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(() => afterword.closePages());

  /** Firefox installs an archive; Chromium, outside its store, the folder that one is unpacked to. */
  function installable(): string {
    const path = madeIn('one', `-${store}.zip`);
    if (browser === 'firefox') return path;
    const unpacked = join(folder, `unpacked-${store}`);
    mkdirSync(unpacked);
    unpack(readFileSync(path), unpacked);
    return unpacked;
  }

  test('is read in Gmail, and in the practice composer', async () => {
    const gmail = await afterword.openGmail({ fixture: '2026-11-popup' });
    await setDraft(gmail, ['I am so sorry about Tuesday. I apologise again for everything.']);
    await eventually(() => markedWords(gmail)).toContain('I am so sorry about Tuesday');
    await eventually(() => shownKinds(gmail)).toEqual(['badge']);
    await saysOfTab(await afterword.openPopup(), 'On in Gmail: 1 open draft.');

    const practice = await afterword.openPage('practice.html');
    await practice.waitForSelector('[data-practice-body]');
    await pressIn(practice, 'Put in a draft to practise on');
    await eventually(() => draftText(practice, '[data-practice-body]')).not.toBe('');
    await eventually(async () => (await markedWords(practice)).length).toBeGreaterThan(1);
  });

  test('offers its templates and its notebook, and says on what terms it is made', async () => {
    const popup = await afterword.openPage('popup.html');
    await eventually(() => popupText(popup)).toContain('Short thank-you');
    const notebook = await afterword.openPage('notebook.html');
    await eventually(() => popupText(notebook)).toContain('Begin with an interview');
    const terms = await afterword.openPage('LICENSES.txt');
    expect(await popupText(terms)).toContain('webextension-polyfill');
  });
});
