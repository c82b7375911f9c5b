import { expect, test } from 'vitest';
import { BCC, CC, NEW, REPLY, UNKNOWN } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

inWebmail('proton', ({ open, read, tab }) => {
  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" the draft in the frame is read', async (lang) => {
    await open({ fixture: 'proton/2026-11-compose', lang });
    expect(await read()).toEqual([NEW]);
  });

  test('plain text is a textarea of the page', async () => {
    await open({ fixture: 'proton/2026-11-plain' });
    expect(await read()).toEqual([{ ...NEW, element: 'textarea' }]);
  });

  test('in a reply neither quote nor signature is the draft, and Cc and Bcc that are not there are empty', async () => {
    await open({ fixture: 'proton/2026-11-reply' });
    const quotedHeader = 'On Friday, Priya Raman <priya@brightpath.example> wrote:';
    expect(await read()).toEqual([{ ...REPLY, quotedHeader }]);
  });

  test('a quote folded away, below the editor, makes it a reply', async () => {
    await open({ fixture: 'proton/2026-11-compose' });
    await tab().evaluate(() => {
      const inside = document.querySelector<HTMLIFrameElement>('iframe')?.contentDocument;
      const dots = inside?.createElement('button');
      if (dots !== undefined) inside?.querySelector('#proton-editor-toggle-container')?.append(dots);
    });
    expect(await read()).toMatchObject([{ reply: true }]);
  });

  test('folded rows show names alone: who gets it is unknown', async () => {
    await open({ fixture: 'proton/2026-11-folded' });
    expect(await read()).toMatchObject([{ recipients: UNKNOWN, missing: ['recipients', 'to-field'] }]);
  });

  test('a group leaves its row unknown: its members are not shown', async () => {
    await open({ fixture: 'proton/2026-11-compose' });
    await tab().evaluate(() => {
      const [first] = document.querySelectorAll('.composer-addresses-item');
      first?.querySelector('button')?.removeAttribute('data-testid');
    });
    expect(await read()).toMatchObject([{ recipients: { to: 'unknown', cc: CC, bcc: BCC } }]);
  });

  test('two windows keep their own parts, and a minimised one is not visible', async () => {
    await open({ fixture: 'proton/2026-11-plain' });
    await tab().evaluate(() => {
      const first = document.querySelector<HTMLElement>('.composer');
      const second = first?.cloneNode(true) as HTMLElement;
      for (const chip of second.querySelectorAll('.composer-addresses-item')) chip.remove();
      first?.after(second);
      for (const part of first?.querySelectorAll<HTMLElement>('.editor-wrapper') ?? [])
        part.style.display = 'none';
    });
    expect(await read()).toMatchObject([
      { visible: false, recipients: NEW.recipients },
      { visible: true, recipients: { to: [{ address: 'ines@north' }], cc: [], bcc: [] } },
    ]);
  });

  test('recipients of a shape that is not known leave their rows unknown, not empty', async () => {
    await open({ fixture: 'proton/2026-11-compose' });
    await tab().evaluate(() => {
      for (const chip of document.querySelectorAll('.composer-addresses-item')) chip.removeAttribute('class');
    });
    expect(await read()).toMatchObject([{ recipients: { to: 'unknown', bcc: 'unknown' } }]);
  });
});
