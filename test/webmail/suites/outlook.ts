import { expect, test } from 'vitest';
import type * as inPage from '../elsewhere-in-page.ts';
import { NEW, PRIYA, REPLY, UNKNOWN } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

inWebmail('outlook', ({ open, read, tab }) => {
  const FRAME = 'div#docking_InitVisiblePart_0';
  const COMPOSE = { ...NEW, frame: FRAME, toField: null, missing: ['to-field'] };

  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" a draft is read', async (lang) => {
    await open({ fixture: 'outlook/2026-10-compose', lang });
    expect(await read()).toEqual([COMPOSE]);
  });

  test('in a reply the history, in the same editor, is not the draft', async () => {
    await open({ fixture: 'outlook/2026-10-reply' });
    const [reply] = await read();
    expect(reply).toMatchObject({
      ...REPLY,
      frame: 'div#docking_InitVisiblePart_1',
      quotedHeader: expect.any(String),
      toField: null,
      missing: ['to-field'],
    });
    expect(reply?.quotedHeader).toContain('priya@brightpath.example');
  });

  test('a colleague who is shown by name alone leaves the row unknown', async () => {
    await open({ fixture: 'outlook/2026-10-compose' });
    await tab().evaluate(() =>
      document.querySelector('#REK_0')?.setAttribute('aria-label', 'offlinePriya Raman'),
    );
    expect(await read()).toMatchObject([
      { recipients: { ...NEW.recipients, to: 'unknown' }, missing: ['recipients', 'to-field'] },
    ]);
  });

  test('folded rows are not in the page: who gets it is unknown', async () => {
    await open({ fixture: 'outlook/2026-10-compose' });
    await tab().evaluate(() => {
      for (const well of document.querySelectorAll('[role=group]')) well.remove();
    });
    expect(await read()).toMatchObject([{ frame: FRAME, subject: 'After Tuesday', recipients: UNKNOWN }]);
  });

  test('a Cc row that somebody was in and that is gone is unknown; one that was never there is empty', async () => {
    await open({ fixture: 'outlook/2026-10-reply' });
    expect(await read()).toMatchObject([{ recipients: { to: [PRIYA], cc: [], bcc: [] } }]);
    await open({ fixture: 'outlook/2026-10-compose' });
    const folding = tab().evaluate(() => {
      const outlook = afterword.webmailNamed('outlook');
      const [body] = outlook.findBodies(document);
      if (body === undefined) throw new Error('no body');
      const composer = outlook.open(body);
      composer.recipients();
      document.querySelector('[id$="_CC"]')?.remove();
      return composer.recipients();
    });
    expect(await folding).toEqual({ ...NEW.recipients, cc: 'unknown' });
  });

  test("without the id around the editor a draft is found by a composer's other parts, a chat is none", async () => {
    await open({ fixture: 'outlook/2026-10-compose' });
    await tab().evaluate(() => {
      document.querySelector('#editorParent_1')?.removeAttribute('id');
      const chat = document.querySelector('[aria-multiline]')?.cloneNode(true);
      if (chat !== undefined) document.body.append(chat);
    });
    expect(await read()).toEqual([COMPOSE]);
  });

  test('a window of its own is read like the pane', async () => {
    await open({ fixture: 'outlook/2026-10-compose' });
    await tab().evaluate(() => {
      document.querySelector('[role=main]')?.removeAttribute('role');
      const box = document.querySelector('#docking_InitVisiblePart_0');
      box?.setAttribute('data-app-section', 'Form_Content');
      box?.removeAttribute('id');
    });
    expect(await read()).toEqual([{ ...COMPOSE, frame: 'div' }]);
  });

  test('two composers in one pane keep their own parts', async () => {
    await open({ fixture: 'outlook/2026-10-compose' });
    await tab().evaluate(() => {
      const first = document.querySelector('#docking_InitVisiblePart_0');
      const second = first?.cloneNode(true) as Element;
      first?.removeAttribute('id');
      second.removeAttribute('id');
      second.querySelector('[id$="_CC"]')?.remove();
      const subject = second.querySelector<HTMLInputElement>('[autocomplete=off]');
      if (subject !== null) subject.value = 'The other';
      first?.after(second);
    });
    expect(await read()).toMatchObject([
      { subject: 'After Tuesday', recipients: NEW.recipients },
      { subject: 'The other', recipients: { ...NEW.recipients, cc: [] } },
    ]);
  });
});
