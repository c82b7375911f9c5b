import { composers } from './composers.ts';
import { idle } from './idle.ts';
import { notebook } from './notebook.ts';
import { popup } from './popup.ts';
import { typing, typingInFirefox } from './typing.ts';
import { withoutComposer } from './without-composer.ts';

/** Minutes of idling, unless `AFTERWORD_IDLE_MINUTES` says otherwise. */
const IDLE_MINUTES = 2;

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  typing,
  'typing-in-firefox': typingInFirefox,
  'without-composer': withoutComposer,
  composers,
  idle: () => idle(Number(process.env['AFTERWORD_IDLE_MINUTES'] ?? IDLE_MINUTES)),
  popup,
  notebook,
};

/** Measures the parts of these names, or all, and prints what it measured as tables for `docs/load.md`. */
export async function benchBrowser(names: readonly string[]): Promise<void> {
  for (const name of names.length === 0 ? Object.keys(PARTS) : names) {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`no part ${name}; there are: ${Object.keys(PARTS).join(', ')}`);
    console.log(`\n## ${name}\n`);
    await part();
  }
}
