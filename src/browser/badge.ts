import { browser } from './browser.ts';

/** Shows a number on the toolbar button, and says it in words there; nothing for 0. Lost when the browser closes. */
export async function showBadge(count: number, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    action.setBadgeBackgroundColor({ color: '#7a4b00' }),
    // `''` gives the manifest's own title back.
    action.setTitle({ title: count === 0 ? '' : title }),
  ]);
}
