import { expect, test, vi } from 'vitest';
import french from '../../_locales/fr/messages.json';
import { setTranslator, speakIn, t, tn, words } from '../../src/ui/text.ts';
import { english } from './view.tsx';

test('a key becomes words, with its arguments in place', () => {
  expect(t('ui_tab_withheld', 'Gmail')).toBe('Afterword isn’t allowed to work in Gmail.');
});

test('one thing and several are counted in their own words', () => {
  expect(tn('ui_count', 1)).toBe('1 thing to look at');
  expect(tn('ui_count', 0)).toBe('0 things to look at');
  expect(tn('ui_tab_active', 3, 'Gmail')).toBe('On in Gmail: 3 open drafts.');
});

test('what counts as one is the language’s own matter', () => {
  setTranslator((key, args) =>
    key in french
      ? french[key as keyof typeof french].message.replace('$1', args[0] ?? '')
      : english(key, args),
  );
  expect(tn('ui_count', 0)).toBe('0 point à revoir');
  expect(tn('ui_count', 2)).toBe('2 points à revoir');
  setTranslator(english);
  expect(tn('ui_count', 0)).toBe('0 things to look at');
});

test('an element is told the language of our words and which way it runs', () => {
  const element = document.createElement('div');
  speakIn(element);
  expect([element.lang, element.dir]).toEqual(['en', 'ltr']);
  setTranslator(() => '');
  speakIn(element);
  expect([element.lang, element.dir]).toEqual(['en', '']);
  setTranslator(english);
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
