import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nothing } from '../../../src/core/archive/everything.ts';
import { importArchive } from '../../../src/core/archive/import-archive.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { emptyIndex } from '../../../src/core/interview/interview-index.ts';
import { textOf } from '../view.tsx';
import { openPage, record } from './open-page.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what an import would do is said before it is done', () => {
  const read = readArchive(
    JSON.stringify({ format: 'afterword-archive', version: 1, interviews: [{ record }, { record: 5 }] }),
  );
  const importing = {
    name: 'notes.json',
    merge: importArchive(nothing, read, 'merge'),
    replace: importArchive(nothing, read, 'replace'),
    refused: read.refused,
  };
  const { view, actions } = openPage('data', { importing });
  expect(view.focused).toBe('Import notes.json');
  expect(textOf(view.root)).toContain('Interview 2');
  expect(textOf(view.root)).toContain('Interviews: 1 new');
  view.press('Add to what is here');
  expect(actions.runImport).toHaveBeenCalledExactlyOnceWith('merge');
});

test('a file that is none can only be put away', () => {
  const read = readArchive('hello');
  const none = importArchive(nothing, read, 'merge');
  const importing = { name: 'x.json', merge: none, replace: none, refused: read.refused };
  const { view } = openPage('data', { importing });
  expect(view.has('button', 'Add to what is here')).toBe(false);
  expect(textOf(view.root)).toContain('It is not a JSON file');
});

test('everything is removed only after a second yes, and can be brought back', () => {
  const { view, actions, show } = openPage('data');
  view.press('Remove everything…');
  expect(actions.removeEverything).not.toHaveBeenCalled();
  view.press('Yes, remove everything');
  expect(actions.removeEverything).toHaveBeenCalledOnce();
  show({ removed: 'everything', index: emptyIndex, open: null });
  view.press('Bring it back');
  expect(actions.bringBack).toHaveBeenCalledOnce();
});
