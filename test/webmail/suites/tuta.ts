import { expect, test } from 'vitest';
import type * as inPage from '../elsewhere-in-page.ts';
import { NEW } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

inWebmail('tuta', ({ open, read, tab }) => {
  const COMPOSE = { ...NEW, frame: 'div#mail-editor' };

  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" a draft is read', async (lang) => {
    await open({ fixture: 'tuta/2026-08-compose', lang });
    expect(await read()).toEqual([COMPOSE]);
    expect(await tab().evaluate(() => afterword.recognised())).toBe('tuta');
  });

  test('details that are not shown are empty, as long as nobody was seen in them', async () => {
    await open({ fixture: 'tuta/2026-08-compose' });
    await tab().evaluate(() => document.querySelector('.details')?.remove());
    expect(await read()).toMatchObject([{ recipients: { ...NEW.recipients, cc: [], bcc: [] } }]);
  });

  test('the dots that stand for a quote make it a reply', async () => {
    await open({ fixture: 'tuta/2026-08-compose' });
    await tab().evaluate(() => {
      const dots = document.createElement('div');
      dots.setAttribute('tuta-collapsed-quote', 'true');
      dots.textContent = '…';
      document.querySelector('[role=textbox]')?.append(dots);
    });
    expect(await read()).toMatchObject([{ draft: NEW.draft, reply: true }]);
  });

  test('recipients of a shape that is not known leave their rows unknown, not empty', async () => {
    await open({ fixture: 'tuta/2026-08-compose' });
    await tab().evaluate(() => {
      for (const chip of document.querySelectorAll('.text-bubble')) chip.removeAttribute('class');
    });
    expect(await read()).toMatchObject([{ recipients: { to: 'unknown', bcc: 'unknown' } }]);
  });
});
