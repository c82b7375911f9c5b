import { expect, test } from 'vitest';
import type * as inPage from '../elsewhere-in-page.ts';
import { NEW, PRIYA, UNKNOWN } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

inWebmail('generic', ({ open, read, tab }) => {
  const toField = 'Priya Raman <priya@brightpath.example>, tomas@brightpath.example, ines@north';
  const FORM = { ...NEW, element: 'textarea', frame: 'form#mail', toField };

  test.each(['en', 'de', 'ar'] as const)(
    'displayed in "%s" a mail form\'s textarea is a body',
    async (lang) => {
      await open({ fixture: 'generic/2026-11-mail-form', lang });
      expect(await read()).toEqual([FORM]);
    },
  );

  test('an editor without standard fields has recipients that are unknown', async () => {
    await open({ fixture: 'generic/2026-11-editor' });
    expect(await read()).toMatchObject([
      {
        draft: NEW.draft,
        element: 'div',
        reply: true,
        subject: 'unknown',
        recipients: UNKNOWN,
        missing: ['subject', 'recipients', 'to-field'],
      },
    ]);
  });

  test('a frame that is an editor is one, a frame with a mail to read is not', async () => {
    await open({ fixture: 'generic/2026-11-framed-editor' });
    const recipients = { to: [PRIYA], cc: 'unknown', bcc: 'unknown' } as const;
    expect(await read()).toEqual([
      {
        ...NEW,
        element: 'body',
        frame: 'form#mail',
        recipients,
        toField: 'Priya Raman <priya@brightpath.example>',
        missing: ['recipients'],
      },
    ]);
  });

  test('a minimised editor is the same composer, not visible', async () => {
    await open({ fixture: 'generic/2026-11-editor' });
    await tab().evaluate(() => {
      afterword.record(afterword.webmailNamed('generic'));
      document.querySelector('#compose')?.setAttribute('style', 'display: none');
    });
    const log = () => tab().evaluate(() => afterword.recordings[0]?.log);
    await expect.poll(log).toEqual(['opened 1', 'changed 1']);
    expect(await read()).toMatchObject([{ visible: false }]);
  });

  test.each([
    ['an item of a list', 'li'],
    ['something with a cross to remove it', 'button'],
    ['a field that is not shown', 'input'],
  ])('a field beside which there is %s is unknown, not empty', async (_, tag) => {
    await open({ fixture: 'generic/2026-11-mail-form' });
    await tab().evaluate((name) => {
      const field = document.querySelector<HTMLInputElement>('[name=to]');
      field?.before(document.createElement(name));
      if (field !== null) field.value = '';
    }, tag);
    expect(await read()).toMatchObject([{ recipients: { ...NEW.recipients, to: 'unknown' } }]);
  });

  test('a plain field that is empty has nobody in it', async () => {
    await open({ fixture: 'generic/2026-11-mail-form' });
    await tab().evaluate(() => document.querySelector('[name=cc]')?.setAttribute('value', ''));
    expect(await read()).toMatchObject([{ recipients: { ...NEW.recipients, cc: [] } }]);
  });

  test.each(['designMode', 'contenteditable'])(
    'a frame made an editor by %s later is noticed',
    async (how) => {
      await open({ fixture: 'generic/2026-11-framed-editor' });
      await tab().evaluate((what) => {
        document.querySelector('form')?.remove();
        afterword.record(afterword.webmailNamed('generic'));
        const inside = document.querySelector('iframe')?.contentDocument;
        if (inside == null) throw new Error('no frame');
        if (what === 'designMode') inside.designMode = 'on';
        else inside.body.setAttribute('contenteditable', 'true');
        inside.body.append(inside.createElement('p'));
      }, how);
      const log = () => tab().evaluate(() => afterword.recordings[0]?.log);
      await expect.poll(log).toContain('opened 1');
    },
  );

  test.each([
    ['zoho', 'https://mail.zoho.eu/zm/'],
    ['icloud', 'https://www.icloud.com/applications/mail2/current/de-de/index.html'],
    ['gmx', 'https://3c.gmx.net/mail/client/'],
    ['web-de', 'https://navigator.web.de/mail'],
  ])('%s is known by its address, and read as any page', async (id, url) => {
    await open({ fixture: 'generic/2026-11-mail-form' });
    expect(await tab().evaluate((address) => afterword.recognised(address), url)).toBe(id);
    expect(await tab().evaluate((webmail) => afterword.readComposers(webmail), id)).toEqual([FORM]);
  });
});
