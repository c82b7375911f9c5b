import { writeFileSync } from 'node:fs';
import { movesPage } from './moves-page.ts';

writeFileSync('docs/moves.md', movesPage());
