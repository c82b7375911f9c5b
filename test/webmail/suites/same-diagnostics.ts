import { expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import type * as inPage from '../elsewhere-in-page.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

const LETTER = [
  'Hi Priya,',
  'I am so sorry about Tuesday. I froze on the question about planning, and I apologise again for everything.',
  'Your colleague Marek was rude to me from the first minute.',
  'Thank you for setting it up; the role is still the one I want most.',
  'Sam',
];

const PAGES = {
  outlook: ['2026-10-compose', '2026-10-reply'],
  yahoo: ['2026-11-compose', '2021-reply'],
  proton: ['2026-11-compose', '2026-11-plain', '2026-11-reply'],
  fastmail: ['2026-11-compose', '2024-12-reply'],
  roundcube: ['2026-11-formatted', '2026-11-plain', '2026-11-reply', '2026-08-larry-plain'],
  snappymail: ['2026-08-compose'],
  nextcloud: ['2026-08-compose'],
  tuta: ['2026-08-compose'],
  generic: ['2026-11-editor', '2026-11-mail-form'],
};

for (const [id, fixtures] of Object.entries(PAGES)) {
  inWebmail(id, ({ open, tab }) => {
    test.each(fixtures)('in %s a draft is judged as anywhere else', async (fixture) => {
      await open({ fixture: `${id}/${fixture}`, draft: LETTER });
      const drafts = await tab().evaluate((webmail) => afterword.readDrafts(webmail), id);
      expect(drafts.map(({ text }) => saidOf(text))).toEqual([saidOf(LETTER.join('\n\n'))]);
    });
  });
}

test('the letter has something to say of it, or this would show nothing', () => {
  expect(saidOf(LETTER.join('\n\n')).join('\n')).toMatch(/warning apology.*warning blame-interviewer/su);
});

/** Rule, severity and words of each diagnostic of a text. */
function saidOf(text: string): string[] {
  return assessDraft({ subject: '', text }).diagnostics.map(
    ({ rule, severity, excerpt }) => `${severity} ${rule}: ${excerpt}`,
  );
}
