import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import messages from '../../_locales/en/messages.json';
import { setTranslator, t, tn, words } from '../../src/ui/text.ts';
import { english } from './view.tsx';

test('a key becomes words, with its arguments in place', () => {
  expect(t('ui_tab_withheld', 'Gmail')).toBe('Afterword isn’t allowed to work in Gmail.');
});

test('one thing and several are counted in their own words', () => {
  expect(tn('ui_count', 1)).toBe('1 thing to look at');
  expect(tn('ui_count', 0)).toBe('0 things to look at');
  expect(tn('ui_tab_active', 3, 'Gmail')).toBe('On in Gmail: 3 open drafts.');
});

test('a message from the core is put into words', () => {
  expect(words({ key: 'diagnostic_unfilled_placeholder', args: ['[role]'] })).toBe(
    '[role] is still to be filled in.',
  );
});

test('without a translator nothing is shown by accident', async () => {
  vi.resetModules();
  const fresh = await import('../../src/ui/text.ts');
  expect(() => fresh.t('ui_close')).toThrow('ui_close');
  setTranslator(english);
});

test('every string of the interface is used somewhere', () => {
  const source = ['src/ui', 'src/entry'].flatMap(sourcesIn).join('\n');
  const unused = Object.keys(messages)
    .filter((key) => key.startsWith('ui_'))
    .filter(
      (key) => !source.includes(`'${key}'`) && !source.includes(`'${key.replace(/_(one|other)$/u, '')}'`),
    );
  expect(unused).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
