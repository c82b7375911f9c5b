import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { registerEntry } = await import('../../src/browser/site-scripts.ts');

type Registered = chrome.scripting.RegisteredContentScript;

/** What a browser keeps, and every change of it. */
function fakeScripts(...kept: Registered[]) {
  const changes: string[] = [];
  let scripts = kept;
  const ids = (list: readonly Registered[]) => list.map(({ id }) => id);
  return {
    changes,
    kept: () => scripts,
    api: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (added: Registered[]) => {
        if (added.some(({ id }) => ids(scripts).includes(id))) throw new Error('Duplicate script ID');
        changes.push('register');
        scripts = [...scripts, ...added];
      },
      updateContentScripts: async (updated: Registered[]) => {
        changes.push('update');
        scripts = [...scripts.filter(({ id }) => !ids(updated).includes(id)), ...updated];
      },
      unregisterContentScripts: async () => {
        changes.push('unregister');
        scripts = [];
      },
    } as never,
  };
}

const ONE = 'https://mail.example.org/*';
const OTHER = 'https://webmail.example.net/*';

describe('the entry script elsewhere', () => {
  it('is registered for the sites, in every frame of theirs, from the start of the page, and for good', async () => {
    const scripts = fakeScripts();
    await registerEntry([ONE, OTHER], scripts.api);
    expect(scripts.kept()).toEqual([
      {
        id: 'elsewhere',
        js: ['elsewhere.js'],
        matches: [ONE, OTHER],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('is left alone when nothing changed, in whatever order the browser lists it', async () => {
    const scripts = fakeScripts({ id: 'elsewhere', js: ['elsewhere.js'], matches: [OTHER, ONE] });
    await registerEntry([ONE, OTHER], scripts.api);
    expect(scripts.changes).toEqual([]);
  });

  it('follows the sites as they come and go', async () => {
    const scripts = fakeScripts();
    await registerEntry([ONE], scripts.api);
    await registerEntry([ONE, OTHER], scripts.api);
    expect(scripts.kept().map(({ matches }) => matches)).toEqual([[ONE, OTHER]]);
    await registerEntry([OTHER], scripts.api);
    await registerEntry([], scripts.api);
    await registerEntry([], scripts.api);
    expect(scripts.kept()).toEqual([]);
    expect(scripts.changes).toEqual(['register', 'update', 'update', 'unregister']);
  });
});
