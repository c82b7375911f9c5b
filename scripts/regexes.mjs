// `npm run regexes`: fails when a regular expression of the product can be made to run away.
import { importTypescript } from './run-typescript.mjs';

const { judgeRegexes } = await importTypescript('scripts/regexes.ts');
await judgeRegexes();
// The checker leaves a process of its own waiting for more.
process.exit();
