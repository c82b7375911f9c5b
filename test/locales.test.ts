import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly message: string;
}
type Words = Readonly<Record<string, Entry>>;

const LANGUAGES = ['it', 'es', 'fr', 'de'] as const;

/**
 * Words that only English has, and every other language gets from there: the command line, which speaks English, and
 * what is written into English drafts.
 */
const STAYS_ENGLISH = /^(?:cli_|placeholder_\w+_example$|ui_practice_sample$)/u;

/** UTF-16 units that a store, a browser or one of our boxes has room for, at the widths a test looks at. */
const ROOM: ReadonlyArray<readonly [keys: RegExp, units: number]> = [
  [/^extension_name$/u, 45],
  [/^extension_description$/u, 132],
  // Browsers list commands on one line.
  [/^command_/u, 80],
  // Tabs of the panel, side by side, and the sections of the notebook.
  [/^ui_panel_(?:draft|templates)$/u, 14],
  [/^nb_section_/u, 18],
  // Buttons that stand in a row.
  [/^ui_(?:close|undo|card_ignore|action_insert|action_copy)$/u, 14],
  [/^ui_ignore_(?:once|rule|email)$/u, 16],
  [/^nb_(?:done|snooze|print|cancel|keep|sent|template_copy)$/u, 16],
  [/^guard_(?:yes|no|to|cc|bcc)$/u, 6],
  [/^guard_chip_/u, 42],
  [/^ui_severity_/u, 20],
];
/** Everything else may be so much longer than the English, of which a short label needs the more. */
const GROWTH = { times: 1.6, units: 16 };

/** Marks by which a word is spelt for two genders at once: nobody here is to be a man, a woman or a bracket. */
const TWO_GENDERS = /\p{L}(?:\(e\)|\(a\)|\(o\)|\/a\b|\/o\b|·e|·trice|:in\b|\*in\b|_in\b|@s?\b)/u;

const english = wordsOf('en');

function wordsOf(language: string): Words {
  return JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));
}

/** `$1`, `$2` … of a message; one thing may be counted in words or as `$1`. */
function argumentsOf(key: string, message: string): string {
  const found = new Set(message.match(/\$\d/gu) ?? []);
  if (key.endsWith('_one')) found.delete('$1');
  return [...found].sort().join(' ');
}

function roomFor(key: string): number {
  const [, units] = ROOM.find(([keys]) => keys.test(key)) ?? [];
  const { length } = english[key]?.message ?? '';
  return units ?? Math.max(length * GROWTH.times, length + GROWTH.units);
}

test('there are English and the four other languages, and no folder more', () => {
  expect(readdirSync('_locales').sort()).toEqual(['en', ...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordsOf(language);
  const every = Object.entries(words).map(([key, { message }]) => [key, message] as const);

  test('are there for every key, in the order of the English ones', () => {
    const wanted = Object.keys(english).filter((key) => !STAYS_ENGLISH.test(key));
    const missing = wanted.filter((key) => words[key] === undefined);
    expect(missing, `add these to _locales/${language}/messages.json`).toEqual([]);
    const needless = Object.keys(words).filter((key) => !wanted.includes(key));
    expect(needless, `take these out of _locales/${language}/messages.json`).toEqual([]);
    expect(Object.keys(words)).toEqual(wanted);
  });

  test('take the arguments that the English ones take, and name the same gaps', () => {
    const strays = every.filter(
      ([key, message]) => argumentsOf(key, message) !== argumentsOf(key, english[key]?.message ?? ''),
    );
    expect(strays).toEqual([]);
  });

  test('fit where they stand', () => {
    const long = every
      .filter(([key, message]) => message.length > roomFor(key))
      .map(([key, message]) => `${key}: ${message.length} of ${Math.floor(roomFor(key))}: ${message}`);
    expect(long).toEqual([]);
  });

  test('were translated: no sentence is the English one', () => {
    const same = every
      .filter(([key, message]) => message === english[key]?.message && message.split(' ').length > 2)
      .map(([key]) => key);
    expect(same).toEqual([]);
  });

  test('are spelt as that language is: apostrophes curved, no space at an end, no word for two genders', () => {
    const odd = every.filter(
      ([, message]) => message.includes("'") || message !== message.trim() || TWO_GENDERS.test(message),
    );
    expect(odd).toEqual([]);
  });

  test('name a button by what it shows, for whoever presses it by voice', () => {
    for (const reach of ['once', 'rule', 'email']) {
      const shown = words[`ui_ignore_${reach}`]?.message.toLowerCase();
      expect(words[`ui_ignore_${reach}_label`]?.message.toLowerCase()).toContain(shown);
    }
  });

  test('say which language they are in, for the browser, a screen reader and dates', () => {
    expect(words['language_tag']?.message).toBe(language);
    expect(['ltr', 'rtl']).toContain(words['language_direction']?.message);
  });
});

test('French keeps a space before its high marks, one that does not break', () => {
  const loose = Object.entries(wordsOf('fr'))
    .filter(([, { message }]) => / [:;?!%»]|« |[^\s\u00a0\u202f][?!»]/u.test(message.replaceAll('[…]', '')))
    .map(([key]) => key);
  expect(loose).toEqual([]);
});

test('every English string is used somewhere', () => {
  const source = sourcesIn('src').join('\n');
  const manifest = readFileSync('manifest.json', 'utf8');
  const literals = new Set(Array.from(source.matchAll(/'([\w-]+)'/gu), ([, literal]) => literal ?? ''));
  const composed = Array.from(
    source.matchAll(/`(\w*)\$\{[^`{}]*\}(\w*)`/gu),
    ([, before, after]) => [before ?? '', after ?? ''] as const,
  ).filter(([before, after]) => `${before}${after}`.includes('_'));

  /** A key put together of parts: what was put in is some literal of the source. */
  const isComposed = (key: string): boolean =>
    composed.some(([before, after]) => {
      if (!key.startsWith(before) || !key.endsWith(after)) return false;
      const part = key.slice(before.length, key.length - after.length);
      return literals.has(part) || literals.has(part.replaceAll('_', '-')) || source.includes(` ${part}:`);
    });
  const unused = Object.keys(english).filter(
    (key) =>
      !literals.has(key) &&
      !literals.has(key.replace(/_(?:one|other)$/u, '')) &&
      !manifest.includes(`__MSG_${key}__`) &&
      !isComposed(key),
  );
  expect(unused).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
