import { browser } from './browser.ts';

/**
 * Something that the worker's successor finds when the worker is stopped, until the browser or the extension starts
 * anew; `undefined` when there is nothing. In memory alone.
 */
export async function recall(name: string): Promise<string | undefined> {
  const { [name]: noted } = await browser.storage.session.get(name);
  return typeof noted === 'string' ? noted : undefined;
}

export async function note(name: string, text: string): Promise<void> {
  await browser.storage.session.set({ [name]: text });
}
