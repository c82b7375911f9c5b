import { expect, test } from 'vitest';
import type * as inPage from '../elsewhere-in-page.ts';
import { BCC, CC, NEW, REPLY } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

inWebmail('roundcube', ({ open, read, tab }) => {
  const FORMATTED = { ...NEW, element: 'body', frame: 'div#compose-content' };
  const PLAIN = { ...FORMATTED, element: 'textarea' };

  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" a formatted draft is read', async (lang) => {
    await open({ fixture: 'roundcube/2026-11-formatted', lang });
    expect(await read()).toEqual([FORMATTED]);
  });

  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" a plain draft is read', async (lang) => {
    await open({ fixture: 'roundcube/2026-11-plain', lang });
    expect(await read()).toEqual([PLAIN]);
  });

  test('the older skin keeps recipients in its textareas', async () => {
    await open({ fixture: 'roundcube/2026-08-larry-plain' });
    const toField = 'Priya Raman <priya@brightpath.example>, tomas@brightpath.example, ines@north';
    expect(await read()).toEqual([{ ...PLAIN, frame: 'form#compose-content', toField }]);
  });

  test('a reply is known as one, and neither its quote nor the signature is the draft', async () => {
    await open({ fixture: 'roundcube/2026-11-reply' });
    expect(await read()).toEqual([
      {
        ...REPLY,
        element: 'body',
        frame: 'div#compose-content',
        quotedHeader: 'On 2026-11-20 10:00, Priya Raman <priya@brightpath.example> wrote:',
      },
    ]);
  });

  test('plain text with a quote is a reply', async () => {
    await open({ fixture: 'roundcube/2026-11-plain' });
    await tab().evaluate(() => {
      const body = document.querySelector<HTMLTextAreaElement>('#composebody');
      if (body !== null) body.value += '\n\nOn 2026-11-20, Priya Raman wrote:\n> I missed your call.';
    });
    expect(await read()).toMatchObject([{ reply: true, quotedHeader: 'On 2026-11-20, Priya Raman wrote:' }]);
  });

  test('a page without a composer is known all the same', async () => {
    await open({ fixture: 'roundcube/2026-11-plain' });
    await tab().evaluate(() => document.querySelector('form')?.remove());
    expect(await read()).toEqual([]);
    expect(await tab().evaluate(() => afterword.recognised())).toBe('roundcube');
  });

  test('while TinyMCE is being built there is no composer, then its body is one; plain text is another', async () => {
    await open({ fixture: 'roundcube/2026-11-formatted' });
    await tab().evaluate(() => {
      document.querySelector('.tox')?.remove();
      afterword.record(afterword.webmailNamed('roundcube'));
    });
    const log = () =>
      tab().evaluate(() => afterword.recordings[0]?.log.filter((line) => !line.startsWith('changed')));
    expect(await log()).toEqual([]);
    await tab().evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'composebody_ifr';
      document.querySelector('#composebodycontainer')?.append(frame);
      frame.contentDocument?.open();
      frame.contentDocument?.write('<!doctype html><body id="tinymce"><p>Hi</p></body>');
      frame.contentDocument?.close();
      frame.contentDocument?.body.setAttribute('contenteditable', 'true');
    });
    await expect.poll(log).toEqual(['opened 1']);
    await tab().evaluate(() => {
      document.querySelector('#composebody_ifr')?.remove();
      document.querySelector<HTMLElement>('#composebody')?.style.removeProperty('display');
      const isRich = document.querySelector<HTMLInputElement>('[name="_is_html"]');
      if (isRich !== null) isRich.value = '0';
    });
    await expect.poll(log).toEqual(['opened 1', 'closed 1', 'opened 2']);
  });

  test('without a row nobody is taken for nobody', async () => {
    await open({ fixture: 'roundcube/2026-11-plain' });
    await tab().evaluate(() => document.querySelector('#compose_to')?.remove());
    expect(await read()).toMatchObject([
      { recipients: { to: 'unknown', cc: CC, bcc: BCC }, missing: ['recipients', 'to-field'] },
    ]);
  });
});
