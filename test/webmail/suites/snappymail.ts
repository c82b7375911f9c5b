import { expect, test } from 'vitest';
import type * as inPage from '../elsewhere-in-page.ts';
import { NEW } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

inWebmail('snappymail', ({ open, read, tab }) => {
  const COMPOSE = { ...NEW, frame: 'dialog#V-PopupsCompose' };

  test.each(['en', 'de', 'ar'] as const)(
    'displayed in "%s" a draft is read, its hidden Bcc too',
    async (lang) => {
      await open({ fixture: 'snappymail/2026-08-compose', lang });
      expect(await read()).toEqual([COMPOSE]);
      expect(await tab().evaluate(() => afterword.recognised())).toBe('snappymail');
    },
  );

  test('in plain text the other editor is the body', async () => {
    await open({ fixture: 'snappymail/2026-08-compose' });
    await tab().evaluate(() =>
      document
        .querySelector('.textAreaParent')
        ?.classList.replace('squire-mode-wysiwyg', 'squire-mode-plain'),
    );
    expect(await read()).toEqual([{ ...COMPOSE, element: 'textarea' }]);
  });

  test('the change between them is noticed', async () => {
    await open({ fixture: 'snappymail/2026-08-compose' });
    await tab().evaluate(() => {
      afterword.record(afterword.webmailNamed('snappymail'));
      document
        .querySelector('.textAreaParent')
        ?.classList.replace('squire-mode-wysiwyg', 'squire-mode-plain');
    });
    const log = () => tab().evaluate(() => afterword.recordings[0]?.log);
    await expect.poll(log).toEqual(['opened 1', 'closed 1', 'opened 2']);
  });

  test('a quote makes it a reply and is not the draft; closed it is not visible', async () => {
    await open({ fixture: 'snappymail/2026-08-compose' });
    await tab().evaluate(() => {
      const quote = document.createElement('blockquote');
      quote.textContent = 'I am so sorry that I missed your call.';
      document.querySelector('.rl-signature')?.after(quote);
      document.querySelector('dialog')?.removeAttribute('open');
    });
    expect(await read()).toMatchObject([{ draft: NEW.draft, reply: true, visible: false }]);
  });
});
