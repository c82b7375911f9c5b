import { expect, test } from 'vitest';
import { probePage } from '../../../scripts/probe.ts';
import { inWebmail } from './in-webmail.ts';

inWebmail('generic', ({ open, tab }) => {
  test('the probe says what each adapter finds in a page', async () => {
    await open({ fixture: 'roundcube/2026-11-formatted' });
    const found = await probePage(tab(), null);
    expect(found).toMatch(/^Gmail: 0 composers\n/u);
    expect(found).toContain(
      [
        'Roundcube: 1 composer, has its marks',
        '  body: body, visible',
        '  subject: After Tuesday',
        '  to: Priya Raman <priya@brightpath.example>, tomas@brightpath.example, ines@north',
        '  cc: Front desk, Brightpath <desk@brightpath.example>',
      ].join('\n'),
    );
    expect(found).toContain('What a report says of it:\n\n# Roundcube\n');
  });

  test('the frame that a browser does not save is put in', async () => {
    await open({ fixture: 'roundcube/2026-11-formatted' });
    const found = await probePage(
      tab(),
      '<body contenteditable="true"><p id="reply-intro">She wrote:</p></body>',
    );
    expect(found).toMatch(/Roundcube: 1 composer(?:.|\n)*? {2}quoted header: She wrote:\n/u);
  });
});
