import { expect, test, vi } from 'vitest';
import { SiteList, type SiteRow } from '../../../src/ui/popup/site-list.tsx';
import { textOf, View } from '../view.tsx';

const GMAIL: SiteRow = {
  id: 'https://mail.google.com/*',
  host: 'mail.google.com',
  webmail: 'Gmail',
  on: true,
  allowed: true,
  removable: false,
};
const OWN: SiteRow = {
  id: 'https://mail.example.org/*',
  host: 'mail.example.org',
  webmail: null,
  on: false,
  allowed: true,
  removable: true,
};

function list(...sites: SiteRow[]) {
  const given = { sites, onSwitch: vi.fn(), onAllow: vi.fn(), onRemove: vi.fn() };
  return { view: new View(<SiteList {...given} />), given };
}

test('every site has its switch, and says what it is', () => {
  const { view, given } = list(GMAIL, OWN);
  expect(view.get('switch', 'mail.google.com').getAttribute('aria-checked')).toBe('true');
  expect(view.get('switch', 'mail.example.org').getAttribute('aria-checked')).toBe('false');
  view.press('mail.example.org', 'switch');
  expect(given.onSwitch).toHaveBeenCalledWith(OWN.id, true);
  const described = view.get('switch', 'mail.example.org').getAttribute('aria-describedby') ?? '';
  expect(textOf(document.getElementById(described))).toBe('A composer that Afterword doesn’t know by name');
});

test('a site can be removed, but not the one that came with the install', () => {
  const { view, given } = list(GMAIL, OWN);
  expect(view.has('button', 'Remove mail.google.com')).toBe(false);
  view.press('Remove mail.example.org');
  expect(given.onRemove).toHaveBeenCalledWith(OWN.id);
});

test('a site that the browser keeps us out of says so, and can be asked for again', () => {
  const { view, given } = list({ ...OWN, allowed: false });
  expect(textOf(view.root)).toContain('Your browser keeps Afterword out at the moment.');
  view.press('Allow it in mail.example.org');
  expect(given.onAllow).toHaveBeenCalledWith(OWN.id);
});
