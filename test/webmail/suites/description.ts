import { expect, test } from 'vitest';
import type * as inPage from '../elsewhere-in-page.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

inWebmail('generic', ({ open, tab }) => {
  const describe = () => tab().evaluate(() => afterword.describePage(document));

  test('a page full of private data is described without any of it', async () => {
    await open({ fixture: 'generic/2026-11-private' });
    const description = await describe();
    expect(description).not.toMatch(/secret|@|example|raman|private/iu);
    expect(description.split('\n')).toEqual([
      '# Any other page',
      'composer: in the page, visible, no reply, subject field, To field; missing: recipients',
      'composer: in the page, visible, no reply, subject field, To field; missing: recipients',
      'composer: in a frame, visible, no reply, subject field, To field; missing: recipients',
      'form id class="composer compose" aria-label',
      '  input id name="to" title',
      '  input name="subject" type role autocomplete',
      '  custom',
      '    custom title',
      '  ul',
      '    li data-testid ×2',
      '  div id="editorParent_*" data-hovercard-id data-name',
      '  select',
      '  svg',
      '  textarea name',
      '  div contenteditable="true" aria-multiline="true"',
      '  iframe id name title',
      '    body class contenteditable="true"',
      '',
    ]);
  });

  test("a webmail's page is described with what is found and what is missing", async () => {
    await open({ fixture: 'roundcube/2026-11-reply' });
    await tab().evaluate(() => document.querySelector('#compose_to')?.remove());
    const description = await describe();
    expect(description).toMatch(
      /^# Roundcube\ncomposer: in a frame, visible, a reply, subject field, no To field; missing: recipients, to-field\ndiv id="compose-content" class\n/u,
    );
    expect(description).toContain('iframe id="composebody_ifr" class title\n');
    expect(description).toContain(
      'body id="tinymce" class contenteditable="true" dir="ltr" spellcheck="false"',
    );
    expect(description).not.toMatch(/priya|brightpath|sorry|tuesday/iu);
  });

  test('a page of endless parts is described as far as somebody would read', async () => {
    await open({ fixture: 'generic/2026-11-mail-form' });
    await tab().evaluate(() => {
      for (let i = 0; i < 1_000; i += 1)
        document.querySelector('form')?.append(document.createElement(i % 2 ? 'p' : 'hr'));
    });
    expect((await describe()).split('\n').length).toBeLessThan(260);
  });

  test('where there is nothing to write in it says so', async () => {
    await open({ fixture: 'generic/2026-11-editor' });
    await tab().evaluate(() => document.querySelector('#compose')?.remove());
    expect(await describe()).toBe('# Nothing to write in was found\n');
  });
});
