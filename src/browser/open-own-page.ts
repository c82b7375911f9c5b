import { browser } from './browser.ts';
import { ownUrl } from './own-url.ts';

/** Opens the notebook in a tab, at an interview or at the current one: `notebook.html#<id>`. */
export async function openNotebook(interviewId: string | null): Promise<void> {
  const fragment = interviewId === null ? '' : `#${interviewId}`;
  await browser.tabs.create({ url: ownUrl(`notebook.html${fragment}`) });
}
