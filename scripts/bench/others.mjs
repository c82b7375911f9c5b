// Tools that read prose, each with what it needs to look for faults of style. Their packages are those of this folder.
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

const processor = retext()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextPassive)
  .use(retextSimplify)
  .freeze();

/** @type {LocalLinter | undefined} */
let harper;

/** @type {readonly import('./race.ts').Contender[]} */
export const OTHERS = [
  { name: 'write-good', read: ({ text }) => writeGood(text) },
  { name: 'alex', read: ({ text }) => alex(text).messages },
  { name: 'retext', read: ({ text }) => processor.runSync(processor.parse(text)) },
  {
    name: 'harper.js',
    async prepare() {
      harper = new LocalLinter({ binary: slimBinaryInlined });
      await harper.setup();
    },
    read: async ({ text }) => {
      const lints = await harper.lint(text);
      // They live in the memory of the WebAssembly module, which nothing else empties.
      for (const lint of lints) lint.free();
    },
  },
];
