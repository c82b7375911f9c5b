import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What the stores take, in characters: names in Edge Add-ons (developer.mozilla.org, manifest.json/name), summaries in
 * Chrome (developer.chrome.com, manifest/description), both looked up 2026-11; justifications in Chrome's form and
 * descriptions in Edge's, as they were last known. The other stores take as much or more.
 */
const MOST = { name: 45, summary: 132, justification: 1000, description: 10_000 };
const LEAST_DESCRIPTION = 250;
/** PNGs without transparency, as Chrome wants them: colour type 2 of https://www.w3.org/TR/png-3/#11IHDR. */
const OPAQUE = 2;

const text = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(text('manifest.json'));
const messagesOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(text(`_locales/${language}/messages.json`));
const languages = readdirSync('_locales');

/** The rows of a page's tables: the cells of each. */
function rowsOf(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => /^\| (?!-)/u.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The names in `code` of a page's rows that begin with one. */
const named = (page: string) =>
  rowsOf(page).flatMap(([first = '']) => [...first.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));

describe('what the stores are told of the permissions', () => {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifest;
  const page = text('store/permissions.md');

  it('is said of each one in the manifest, and of no other', () => {
    expect(named(page).sort()).toEqual(
      [...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions].sort(),
    );
  });

  it('fits into their fields', () => {
    const [, ...rows] = rowsOf(page);
    expect(rows.filter(([, why = '']) => why.length < 40 || why.length > MOST.justification)).toEqual([]);
  });

  it('is told to everybody in PRIVACY.md too', () => {
    const told = named(text('PRIVACY.md'));
    expect([...permissions, ...optional_permissions].filter((each) => !told.includes(each))).toEqual([]);
  });

  it('agrees with what the manifest says of data: none is collected', () => {
    const { data_collection_permissions: collected } = manifest.browser_specific_settings.gecko;
    expect(text('store/privacy.md')).toContain(`"data_collection_permissions": ${inOneLine(collected)}`);
    const statement = /The use of information received .* Limited Use requirements\./su;
    const [said = ''] = statement.exec(text('store/privacy.md')) ?? [];
    expect(said).not.toBe('');
    expect(inWords(text('PRIVACY.md'))).toContain(inWords(said));
  });
});

describe('what the stores show', () => {
  it.each(languages)('is a name and a summary that fit, in %s', (language) => {
    const messages = messagesOf(language);
    expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(MOST.name);
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(MOST.summary);
  });

  it.each(languages)(
    'is a description in plain text, in %s, that says as much as the English one',
    (language) => {
      const description = text(`store/listing/${language}.txt`);
      expect(description.length).toBeGreaterThan(LEAST_DESCRIPTION);
      expect(description.length).toBeLessThanOrEqual(MOST.description);
      expect(description).not.toMatch(/[*_`#<>[\]]/u);
      const beginnings = (words: string) => words.split('\n').map((line) => line.slice(0, 1) === '•');
      expect(beginnings(description)).toEqual(beginnings(text('store/listing/en.txt')));
    },
  );

  it('is in no language that the extension does not speak', () => {
    expect(readdirSync('store/listing').sort()).toEqual(languages.map((each) => `${each}.txt`).sort());
  });

  it('is pictures of the sizes that they take', () => {
    const page = text('store/README.md');
    const screenshots = [...page.matchAll(/^\| screenshots.*$/gmu)].flatMap(
      ([row]) => row.match(/`\w+`/gu) ?? [],
    );
    const sizes = screenshots.map((name) => [name.replaceAll('`', ''), 1280, 800] as const);
    expect(sizes.length).toBeGreaterThan(4);
    for (const [name, width, height] of [...sizes, ['tile', 440, 280], ['logo', 300, 300]] as const) {
      const png = readFileSync(`store/pictures/${name}.png`);
      expect([name, png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([
        name,
        width,
        height,
        OPAQUE,
      ]);
    }
  });
});

it('reviewers are told the words that they will see, and files that are there', () => {
  const page = text('store/reviewers.md');
  const [, walk = ''] = page.split('\n## ');
  const english = Object.values(messagesOf('en')).map(({ message }) => message);
  const words = [...walk.matchAll(/\b_([^_]+)_\b/gu)].map(([, each = '']) => each);
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((each) => !english.includes(each))).toEqual([]);
  const pages = readdirSync('store').filter((file) => file.endsWith('.md'));
  const links = pages.flatMap((file) => [...text(`store/${file}`).matchAll(/\]\(([^):]+)\)/gu)]);
  expect(links.map(([, target = '']) => target).filter((each) => !existsSync(`store/${each}`))).toEqual([]);
});

const inWords = (paragraph: string) => paragraph.replace(/\s+/gu, ' ');
const inOneLine = (value: unknown) =>
  JSON.stringify(value, null, 1).replace(/\s+/gu, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
