import { type Afterword, startAfterword } from '../../test/support/afterword.ts';
import { type Holding, holding } from '../../test/support/open-and-close.ts';
import { markdownTable } from './markdown-table.ts';
import { markedDraft } from './marked-draft.ts';
import { marked, openDraft, pause } from './written-at-speed.ts';

/** Until whatever follows an opening is over, in milliseconds. */
const SETTLING = 5_000;

interface Rest {
  readonly before: Holding;
  readonly after: Holding;
  /** Seconds of the main thread spent on scripts, and on anything. */
  readonly scripts: number;
  readonly busy: number;
}

/** What goes on with a composer open and nobody writing, for so many minutes. */
export async function idle(minutes: number): Promise<void> {
  const [plain, afterword] = [await startAfterword('chromium'), await startAfterword('chromium')];
  try {
    await afterword.install();
    const both = await Promise.all([rest(plain, minutes, false), rest(afterword, minutes, true)]);
    const rows = both.map(({ before, after, scripts, busy }, at) => [
      at === 0 ? 'page alone' : 'with Afterword',
      (scripts * 1000).toFixed(1),
      (busy * 1000).toFixed(0),
      `${before.listeners} → ${after.listeners}`,
      `${before.nodes} → ${after.nodes}`,
      `${(before.heap / 1e6).toFixed(2)} → ${(after.heap / 1e6).toFixed(2)}`,
    ]);
    const head = [`${minutes} minutes`, 'scripts, ms', 'main thread, ms', 'listeners', 'nodes', 'heap, MB'];
    console.log(markdownTable(head, rows));
  } finally {
    await plain.close();
    await afterword.close();
  }
}

async function rest(browser: Afterword, minutes: number, isOurs: boolean): Promise<Rest> {
  const page = await browser.openGmail();
  const draft = markedDraft(2_000, 200);
  await openDraft(page, draft);
  if (isOurs) await marked(page, draft.marks);
  const devTools = await page.createCDPSession();
  await pause(SETTLING);
  const before = await holding(devTools);
  const start = await page.metrics();
  await pause(minutes * 60_000);
  const end = await page.metrics();
  const spent = (name: 'ScriptDuration' | 'TaskDuration') => (end[name] ?? 0) - (start[name] ?? 0);
  return {
    before,
    after: await holding(devTools),
    scripts: spent('ScriptDuration'),
    busy: spent('TaskDuration'),
  };
}
