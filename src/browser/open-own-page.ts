import { browser } from './browser.ts';
import { ownUrl } from './own-url.ts';

/** Opens the notebook in a tab, at an interview or at the current one: `notebook.html?interview=<id>`. */
export async function openNotebook(interviewId: string | null): Promise<void> {
  const query = interviewId === null ? '' : `?interview=${interviewId}`;
  await browser.tabs.create({ url: ownUrl(`notebook.html${query}`) });
}

/** Opens the page that says how Afterword works, in an ordinary window; nowhere while all windows are private ones. */
export async function openWelcome(): Promise<void> {
  const ordinary = (await browser.windows.getAll({ windowTypes: ['normal'] })).filter(
    ({ incognito }) => !incognito,
  );
  const { id } = ordinary.find(({ focused }) => focused) ?? ordinary[0] ?? {};
  if (id !== undefined) await browser.tabs.create({ url: ownUrl('practice.html'), windowId: id });
}
