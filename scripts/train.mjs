// Trains the reader's model on the project's own sentences: `npm run train`.
import { importTypescript } from './run-typescript.mjs';

await importTypescript('scripts/train.ts');
