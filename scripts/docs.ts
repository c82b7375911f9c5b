import { writeFileSync } from 'node:fs';
import { movesPage } from './moves-page.ts';
import { safetyPage } from './safety-page.ts';
import { webmailsPage } from './webmails-page.ts';

writeFileSync('docs/moves.md', movesPage());
writeFileSync('docs/safety.md', safetyPage());
writeFileSync('docs/webmails.md', webmailsPage());
