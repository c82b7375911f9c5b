import { browser } from './browser.ts';
import { ownUrl } from './own-url.ts';

/** Opens the notebook in a tab, at an interview or at the current one: `notebook.html?interview=<id>`. */
export async function openNotebook(interviewId: string | null): Promise<void> {
  const query = interviewId === null ? '' : `?interview=${interviewId}`;
  await browser.tabs.create({ url: ownUrl(`notebook.html${query}`) });
}
