// `node scripts/suggestions.mjs [--write]`: prints drafts before and after their first suggestion, with what a person
// thought of each; `--write` writes them to docs/suggestions.md.
import { importTypescript } from './run-typescript.mjs';

const { listSuggestions } = await importTypescript('scripts/suggestions.ts');
listSuggestions(process.argv.includes('--write'));
