import { describe, expect, test } from 'vitest';
import { eventually } from '../support/acting.ts';
import { keep, kept } from '../support/commands.ts';
import { giveAccess, withholdAccess } from '../support/host-access.ts';
import { openFolds, popupText, pressIn, saysOfTab } from '../support/popup.ts';
import type { Running } from './session.ts';

export function popupSuite(running: Running): void {
  describe('the popup', () => {
    test('says of a page that is no webmail that templates can be copied', async () => {
      const page = await running().browser.newPage();
      await page.bringToFront();
      const popup = await running().openPopup();
      await saysOfTab(popup, 'Nothing to write in was found on this page.');
      expect(await popupText(popup)).toContain('Short thank-you');
    });

    test('says that access to Gmail is withheld, and works again once it is given back', async () => {
      await running().openGmail({ fixture: '2026-11-popup' });
      await withholdAccess(running());
      const popup = await running().openPopup();
      await saysOfTab(popup, 'isn’t allowed to work in Gmail');
      await saysOfTab(await giveAccess(running(), popup), 'On in Gmail: 1 open draft.');
    });

    test('keeps what is typed of the interview, and every other page shows it', async () => {
      const here = await running().openPage('popup.html');
      const there = await running().openPage('popup.html');
      await openFolds(there);
      await openFolds(here);
      await here.bringToFront();
      const company = (page: typeof here) =>
        page.evaluate(() => {
          const label = [...document.querySelectorAll('label')].find(
            (each) => each.textContent === 'Company',
          );
          return (label?.control as HTMLInputElement | undefined)?.value;
        });
      await here.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((each) => each.textContent === 'Company');
        (label?.control as HTMLInputElement | undefined)?.focus();
      });
      await here.keyboard.type('Northwind');
      await eventually(() => company(there)).toBe('Northwind');
      expect(await kept(running(), 'interviews')).toMatchObject({
        value: { rows: [{ company: 'Northwind' }] },
      });
    });

    test('sets data that it cannot read aside, and never writes over it', async () => {
      const damaged = { settings: 'not settings at all', interview: { version: 1, value: { role: 5 } } };
      await keep(running(), damaged);
      const popup = await running().openPage('popup.html');
      await eventually(() => popupText(popup)).toContain('Short thank-you');
      await openFolds(popup);
      await pressIn(popup, 'Show the button in the composer');
      await eventually(() => kept(running(), 'settings')).toMatchObject({ value: { showButton: false } });
      expect(await kept(running(), 'set-aside:settings:1')).toBe(damaged.settings);
      expect(await kept(running(), 'set-aside:interview:1')).toEqual(damaged.interview);
    });

    test('fits 320 pixels, and text of twice the size', async () => {
      const popup = await running().openPage('popup.html');
      await eventually(() => popupText(popup)).toContain('Short thank-you');
      await popup.setViewport({ width: 320, height: 700 });
      const tooWide = () =>
        popup.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const out = [...document.querySelectorAll('*')].filter(
            (each) => each.getBoundingClientRect().right > clientWidth + 1,
          );
          return scrollWidth > clientWidth ? out.map((each) => `${each.tagName}.${each.className}`) : [];
        });
      const sizes = ['100%', '200%'];
      for (const size of sizes) {
        await popup.evaluate((each) => {
          document.documentElement.style.fontSize = each;
        }, size);
        expect(await tooWide()).toEqual([]);
      }
      await openFolds(popup);
      expect(await tooWide()).toEqual([]);
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('[role="option"]:nth-child(3)')?.click(),
      );
      await eventually(() => popupText(popup)).toContain('Ctrl+Enter');
      expect(await tooWide()).toEqual([]);
    });
  });
}
