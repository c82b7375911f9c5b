// Writes docs/moves.md from the rules' data: `npm run docs`.
import { importTypescript } from './run-typescript.mjs';

await importTypescript('scripts/docs.ts');
