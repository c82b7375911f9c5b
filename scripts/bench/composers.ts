import { startAfterword } from '../../test/support/afterword.ts';
import { type Holding, holding, openAndClose } from '../../test/support/open-and-close.ts';
import { markdownTable } from './markdown-table.ts';

const COMPOSERS = 10_000;
/** Open side by side, then closed together. */
const AT_ONCE = 10;
/** Rounds after which the browser has made what it makes once. */
const WARM_UP = 20;

/** What is left in a page after 10,000 composers. */
export async function composers(): Promise<void> {
  const afterword = await startAfterword('chromium');
  try {
    await afterword.install();
    const page = await afterword.openGmail();
    const devTools = await page.createCDPSession();
    await openAndClose(page, WARM_UP, AT_ONCE);
    const rows = [rowOf(WARM_UP * AT_ONCE, await holding(devTools))];
    for (const half of [1, 2]) {
      await openAndClose(page, COMPOSERS / AT_ONCE / 2, AT_ONCE);
      rows.push(rowOf((half * COMPOSERS) / 2 + WARM_UP * AT_ONCE, await holding(devTools)));
    }
    console.log(markdownTable(['composers opened and closed', 'listeners', 'nodes', 'heap, MB'], rows));
  } finally {
    await afterword.close();
  }
}

function rowOf(opened: number, { listeners, nodes, heap }: Holding): string[] {
  return [opened.toLocaleString('en'), String(listeners), String(nodes), (heap / 1e6).toFixed(2)];
}
