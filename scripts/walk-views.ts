import type { Page } from 'puppeteer-core';
import { SECTIONS } from '../src/ui/notebook/sections.ts';
import type { Afterword } from '../test/support/afterword.ts';
import { forgetAll, keep } from '../test/support/commands.ts';
import { keptNotes } from '../test/support/notebook.ts';
import type { Words } from '../test/support/spoken-build.ts';
import { TWO_INTERVIEWS } from '../test/support/two-interviews.ts';
import { addRecipient, hoverFirstMark, press, settled, type, until } from './scene.ts';

/** What is looked at, in this order: a page of ours, or a webmail's page with views of ours over it. */
export type Look = (view: string, page: Page, where: 'ours' | 'over a page') => Promise<void>;

/** As narrow as WCAG's reflow wants it; high enough that a panel is not cut. */
const NARROW = { width: 320, height: 760, deviceScaleFactor: 2 };
/** What the popup is given by the browsers. */
const POPUP = { ...NARROW, width: 360 };

const DRAFT = 'I am so sorry about Tuesday. I apologise again for my rambling answer.';
const ITALIAN = 'Gentile Andrea, la ringrazio per il colloquio e spero di avere presto notizie da lei.';

/** Opens every view that people meet, in whichever words the extension was given, and has each looked at. */
export async function walkViews(afterword: Afterword, words: Words, look: Look): Promise<void> {
  const said = (key: string) => exactly(words[key]?.message ?? '');
  await keep(afterword, keptNotes());
  await walkPopup(afterword, look);
  await practice(afterword, look);
  for (const section of SECTIONS) {
    const page = await afterword.openPage(`notebook.html#${section}`);
    await page.setViewport(NARROW);
    await until(section, () => page.$(`main .of-${section}`));
    await look(`notebook-${section}`, page, 'ours');
    await page.close();
  }
  await forgetAll(afterword);
  await panel(afterword, said, look);
  await guard(afterword, look);
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}`, 'u');
}

/** The part of it that the toolbar's button opens. */
export async function walkPopup(afterword: Afterword, look: Look): Promise<void> {
  const page = await afterword.openPage('popup.html');
  await page.setViewport(POPUP);
  await until('the list', () => page.$('[role="option"]'));
  await look('popup', page, 'ours');
  await page.setViewport(NARROW);
  await page.$$eval('details', (folds) => {
    for (const fold of folds) fold.open = true;
  });
  await look('popup-open', page, 'ours');
  await page.$eval('[role="option"]', (option) => (option as HTMLElement).click());
  await until('the form', () => page.$('.template-form'));
  await look('popup-template', page, 'ours');
  await page.close();
}

async function practice(afterword: Afterword, look: Look): Promise<void> {
  const page = await afterword.openPage('practice.html');
  await page.setViewport(NARROW);
  await until('the composer', () => page.$('[data-practice-body]'));
  await look('practice', page, 'ours');
  await page.close();
}

async function panel(afterword: Afterword, said: (key: string) => RegExp, look: Look): Promise<void> {
  const page = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new' });
  await type(page, DRAFT);
  await hoverFirstMark(page);
  await look('card-wide', page, 'over a page');
  await page.mouse.move(5, 5);
  await press(page, 'badge', /./u);
  await settled(page, 'panel');
  await look('panel-wide', page, 'over a page');
  await page.setViewport(NARROW);
  await settled(page, 'panel');
  await look('panel', page, 'over a page');
  await press(page, 'panel', said('ui_panel_templates'));
  await settled(page, 'panel');
  await look('panel-templates', page, 'over a page');
  await press(page, 'panel', said('ui_panel_draft'));
  await page.setViewport({ width: 1000, height: 760, deviceScaleFactor: 2 });
  await until('the finding', async () => {
    await press(page, 'panel', said('ui_severity_warning'));
    return settled(page, 'card');
  });
  await page.setViewport(NARROW);
  await settled(page, 'card');
  await look('card', page, 'over a page');
  await page.close();
  await otherLanguage(afterword, look);
}

async function otherLanguage(afterword: Afterword, look: Look): Promise<void> {
  const page = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new' });
  await type(page, ITALIAN);
  await press(page, 'badge', /./u);
  await settled(page, 'panel');
  await look('panel-other-language', page, 'over a page');
  await page.close();
}

async function guard(afterword: Afterword, look: Look): Promise<void> {
  await keep(afterword, TWO_INTERVIEWS);
  const page = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new' });
  await type(page, 'Thank you for your time on Tuesday.');
  await addRecipient(page, 'Ines Holm <ines@northwind.example>');
  await settled(page, 'chip');
  await look('chip', page, 'over a page');
  await press(page, 'chip', /./u);
  await settled(page, 'panel');
  await page.setViewport(NARROW);
  await settled(page, 'panel');
  await look('panel-guard', page, 'over a page');
  await page.close();
  await forgetAll(afterword);
}
