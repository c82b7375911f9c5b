import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

export type DisplayLanguage = 'en' | 'de' | 'ar';

/** A page of `test/fixtures/<webmail>`, written for the tests in that webmail's structure. */
export interface WebmailPage {
  /** Such as `roundcube/2026-11-formatted`. */
  readonly fixture: string;
  /** English unless said otherwise. */
  readonly lang?: DisplayLanguage;
  /** The lines of the draft; `DRAFT` unless said otherwise. */
  readonly draft?: readonly string[];
}

/** The draft in every page that names none, the same words in the markup of its editor. */
export const DRAFT = [
  'Hi Priya,',
  'Tuesday did not go as well as I wanted; next time I will take a breath first.',
  'Please pass my thanks on to Ines and Marek: I enjoyed hearing how they plan a season.',
  'Best,',
  'Sam',
];

/** Writes frames as webmails do, by script: a fixture's `<script type="text/html" data-into="…">` names the frame. */
const FILL_FRAMES = `<script>
  for (const { dataset, textContent } of document.querySelectorAll('script[data-into]')) {
    const inside = document.getElementById(dataset.into).contentDocument;
    inside.open();
    inside.write('<!doctype html>' + textContent);
    inside.close();
  }
</script>`;

/** The page's markup: `{{name}}` is the string of the display language, `{{draft:div}}` the draft in such blocks. */
export function webmailHtml({ fixture, lang = 'en', draft = DRAFT }: WebmailPage): string {
  const strings: Record<string, Record<string, string>> = JSON.parse(
    readFileSync('test/fixtures/strings.json', 'utf8'),
  );
  const values: Record<string, string> = {
    ...strings[lang],
    lang,
    'draft:div': inBlocks('div', draft),
    'draft:p': inBlocks('p', draft),
    'draft:plain': draft.join('\n'),
  };
  const html = readFileSync(`test/fixtures/${fixture}.html`, 'utf8').replace(
    /\{\{([\w:]+)\}\}/gu,
    (_, name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${fixture}: no value for {{${name}}}`);
      return value;
    },
  );
  const end = html.lastIndexOf('</body>');
  return html.includes('data-into') ? html.slice(0, end) + FILL_FRAMES + html.slice(end) : html;
}

function inBlocks(tag: string, draft: readonly string[]): string {
  return draft.map((line) => `<${tag}>${line}</${tag}>`).join(`<${tag}><br></${tag}>`);
}

/** Opens a page in a tab, afresh whatever it showed, and runs `code` in it. */
export async function openWebmail(tab: Page, page: WebmailPage, code: string): Promise<void> {
  await tab.goto('about:blank');
  await tab.setContent(webmailHtml(page));
  await tab.evaluate(code);
}
