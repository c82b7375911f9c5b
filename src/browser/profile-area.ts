import type { Area } from './area.ts';
import { browser } from './browser.ts';
import { privateArea } from './private-area.ts';
import { isInPrivateWindow } from './private-window.ts';

const { local } = browser.storage;

const ordinary: Area = {
  get: (keys) => local.get(keys),
  // Chromium has `getKeys` since 130, Firefox since 143.
  keys: async () => (local.getKeys === undefined ? Object.keys(await local.get(null)) : local.getKeys()),
  set: (items) => local.set(items),
  remove: (keys) => local.remove(keys),
  onChanged: local.onChanged,
};

const inMemory = privateArea(ordinary);
const chosen = isInPrivateWindow().then((isPrivate) => (isPrivate ? inMemory : ordinary));

/** What the profile keeps; in a private window, what it keeps and nothing more. */
export const profileArea: Area = {
  // What is kept shows in both until a page in a private window has changed something in its own: no need to wait.
  get: (keys) => inMemory.get(keys),
  keys: () => inMemory.keys(),
  set: async (items) => (await chosen).set(items),
  remove: async (keys) => (await chosen).remove(keys),
  // Passes on what others change too, from the first moment on: the worker must listen before it waits for anything.
  onChanged: inMemory.onChanged,
};
