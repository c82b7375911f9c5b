// A reporter for the editors' contract: writes docs/editing.md from what the run found. `npm run editing`.
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { EDITOR_KINDS, type EditorKind } from '../test/editing/editors/editor-kinds.ts';
import { FRAMES, type Frame } from '../test/editing/editors/frames.ts';

const PAGE = 'docs/editing.md';
const BROWSERS = ['chromium', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

const INTRODUCTION = `# Editing in editors

What Afterword does in a draft, tried on the editors that webmails are made of, as they come from npm. Written by
\`npm run editing\` from what the run found. The editing layer runs in an extension's own world, without a script in the
page's. \`n/m\`: so many of the behaviours below hold. –: not tried, the editor's scripts are made for their own window.

- **typed**: by the browser's editing command, which its own undo takes back.
- **pasted**: given to the editor as a paste, which its model and its undo know of. The browser's command would put the
  text on the screen past the model, or be undone together with words of the person's.
`;

const WINDOWS = `
## Windows

- **page**: in the page itself.
- **frame**: in a frame of the same origin.
- **written frame**: in an empty frame that the page filled by \`document.write\`.
- **sandboxed frame**: in such a frame where no script may run; the page drives the editor from around it.
`;

const LIMITS = `
## What to know

- TinyMCE stands in a frame of its own inside each of these.
- Lines of a letter become paragraphs in TinyMCE, CKEditor 5 and ProseMirror; empty lines between them go.
- Quill joins what is written within a second into one undo step: a fix that soon after typing is undone with it.
- Words that are a paragraph of their own cannot be taken out of an editor that is pasted to: the fix is refused.
`;

interface Result {
  readonly held: number;
  readonly failed: readonly string[];
}

export default class EditingTable implements Reporter {
  readonly #behaviours = new Set<string>();
  readonly #results = new Map<string, Result>();

  onTestCaseResult(test: TestCase): void {
    const [kind, frame, browser] = placeOf(test);
    if (kind === undefined || frame === undefined || browser === undefined) return;
    this.#behaviours.add(test.name);
    const key = keyOf(kind, frame, browser);
    const before = this.#results.get(key) ?? { held: 0, failed: [] };
    const isHeld = test.result().state === 'passed';
    this.#results.set(key, {
      held: before.held + (isHeld ? 1 : 0),
      failed: isHeld ? before.failed : [...before.failed, test.name],
    });
  }

  onTestRunEnd(_modules: readonly TestModule[]): void {
    const failures = [...this.#results].flatMap(([key, { failed }]) =>
      failed.map((behaviour) => `- ${key}: ${behaviour}`),
    );
    const failing = failures.length === 0 ? '' : `\n## Fails\n\n${failures.join('\n')}\n`;
    const behaviours = `\n## Behaviours\n\n${[...this.#behaviours].map((each) => `- ${each}`).join('\n')}\n`;
    writeFileSync(PAGE, `${INTRODUCTION}\n${this.#table()}\n${failing}${WINDOWS}${behaviours}${LIMITS}`);
  }

  #table(): string {
    const rows = EDITOR_KINDS.map((kind) => {
      const undo = kind.joins > 0 ? `exact, ${kind.joins / 1_000} s after typing` : 'exact';
      const cells = BROWSERS.flatMap((browser) => FRAMES.map((frame) => this.#cell(kind, frame, browser)));
      return [kind.name, kind.way, undo, ...cells];
    });
    const heads = BROWSERS.flatMap((browser) => FRAMES.map((frame) => `${browser}: ${frame}`));
    const head = ['editor', 'way', 'one undo', ...heads];
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }

  #cell(kind: EditorKind, frame: Frame, browser: Browser): string {
    const result = this.#results.get(keyOf(kind, frame, browser));
    return result === undefined ? '–' : `${result.held}/${result.held + result.failed.length}`;
  }
}

function keyOf({ name }: EditorKind, frame: Frame, browser: Browser): string {
  return `${name}, ${browser}, ${frame}`;
}

/** Which editor, frame and browser a test of the contract is about. */
function placeOf({ fullName, module }: TestCase) {
  return [
    EDITOR_KINDS.find(({ name }) => fullName.includes(name)),
    // The longest first: 'frame' is in every other's name.
    FRAMES.toReversed().find((frame) => fullName.includes(`in a ${frame} `)),
    BROWSERS.find((browser) => module.moduleId.endsWith(`editors-in-${browser}.slow.test.ts`)),
  ] as const;
}
