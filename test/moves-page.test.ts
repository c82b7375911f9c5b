import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { movesPage } from '../scripts/moves-page.ts';
import { RULES } from '../src/core/assess/rules.ts';
import { MOVE_KINDS } from '../src/core/moves/move.ts';

test('docs/moves.md says what the rules say; `npm run docs` writes it anew', () => {
  expect(readFileSync('docs/moves.md', 'utf8')).toBe(movesPage());
});

test('every rule and every move has its place on the page', () => {
  const page = movesPage();
  for (const id of new Set([...RULES, ...MOVE_KINDS])) expect(page).toContain(`\n\`${id}\`\n`);
});
