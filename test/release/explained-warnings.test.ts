import { describe, expect, it } from 'vitest';
import { compareWarnings } from '../../scripts/release/explained-warnings.ts';

const PAGE = [
  '| warning | why |',
  '| ------- | --- |',
  '| `UNSAFE_VAR_ASSIGNMENT` in `popup.js`, `companion.js` | Preact. |',
].join('\n');
const found = (...files: string[]) => files.map((file) => ({ code: 'UNSAFE_VAR_ASSIGNMENT', file }));

describe('the linter’s warnings', () => {
  it('agree with the page when each has its row', () => {
    expect(compareWarnings(found('companion.js', 'popup.js', 'popup.js'), PAGE)).toEqual({
      unexplained: [],
      gone: [],
    });
  });

  it('are told when one has none, and when a row has none', () => {
    expect(compareWarnings([{ code: 'NEW_ONE' }, ...found('popup.js')], PAGE)).toEqual({
      unexplained: ['NEW_ONE in the extension'],
      gone: ['UNSAFE_VAR_ASSIGNMENT in companion.js'],
    });
  });
});
