import type { Page } from 'puppeteer-core';

/** The rich-text body in use; the fixtures have one composer unless they say more. */
export const BODY = '.Am[contenteditable]';

/** Puts lines into the draft as if the page had had them, one block each, and the caret behind them. */
export async function setDraft(page: Page, lines: readonly string[], body = BODY): Promise<void> {
  await page.evaluate(
    (given, selector) => {
      const editor = document.querySelector<HTMLElement>(selector);
      const blocks = given.map((line) => {
        const block = document.createElement('div');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      });
      editor?.replaceChildren(...blocks);
      editor?.focus();
      getSelection()?.selectAllChildren(editor ?? document.body);
      getSelection()?.collapseToEnd();
    },
    [...lines],
    body,
  );
}

/** The draft as its writer sees it. */
export function draftText(page: Page, body = BODY): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen
  return page.$eval(body, (editor) => (editor as HTMLElement).innerText);
}

export function draftHtml(page: Page, body = BODY): Promise<string> {
  return page.$eval(body, (editor) => editor.innerHTML);
}

/** From now on counts every change below the draft's body; the answer tells how many there were. */
export async function watchDraft(page: Page, body = BODY): Promise<() => Promise<number>> {
  await page.evaluate((selector) => {
    const counted = window as unknown as { changes: number };
    counted.changes = 0;
    const editor = document.querySelector(selector);
    if (editor === null) throw new Error('no draft to watch');
    new MutationObserver((records) => {
      counted.changes += records.length;
    }).observe(editor, { subtree: true, childList: true, characterData: true, attributes: true });
  }, body);
  return () => page.evaluate(() => (window as unknown as { changes: number }).changes);
}

/** Where the focus and the selection are, in words that two moments can be compared by. */
export function whereabouts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const selection = getSelection();
    const pathOf = (node: Node | null): string => {
      if (node === null || node.parentNode === null) return '';
      return `${pathOf(node.parentNode)}/${Array.prototype.indexOf.call(node.parentNode.childNodes, node)}`;
    };
    return JSON.stringify([
      pathOf(document.activeElement),
      pathOf(selection?.anchorNode ?? null),
      selection?.anchorOffset,
      pathOf(selection?.focusNode ?? null),
      selection?.focusOffset,
    ]);
  });
}

/** How far everything around the draft is scrolled. */
export function scrolled(page: Page, body = BODY): Promise<number[]> {
  return page.$eval(body, (editor) => {
    const tops: number[] = [];
    for (let at: Element | null = editor; at !== null; at = at.parentElement)
      tops.push(at.scrollTop, at.scrollLeft);
    return tops;
  });
}

/** Undoes once, as a person does. */
export async function undo(page: Page): Promise<void> {
  // What was just written is read back in a task of its own: an undo before that would be taken for the page's.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** The draft's lines that are not empty: browsers differ in how they keep empty ones. */
export async function draftLines(page: Page, body = BODY): Promise<string[]> {
  return (await draftText(page, body)).split('\n').filter((line) => line.trim() !== '');
}

/** What the page would send, besides the text: subject and recipients of the one composer there is. */
export function envelope(page: Page): Promise<{ subject: string; people: string[]; sent: number }> {
  return page.evaluate(() => ({
    subject: document.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value ?? '',
    people: [...document.querySelectorAll('.afp [data-hovercard-id]')].map(
      (chip) => chip.getAttribute('data-hovercard-id') ?? '',
    ),
    sent: (window as unknown as { sent: unknown[] }).sent.length,
  }));
}

/** What is selected in the page. */
export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => String(getSelection()));
}

/** Sets the subject as the page would have had it. */
export async function setSubject(page: Page, subject: string): Promise<void> {
  await page.$eval(
    'input[name="subjectbox"]',
    (box, text) => (box as HTMLInputElement).setAttribute('value', text),
    subject,
  );
  await page.$eval(
    'input[name="subjectbox"]',
    (box, text) => ((box as HTMLInputElement).value = text),
    subject,
  );
}
