import { documentOf } from './framed-documents.ts';
import { ATTRIBUTE_NAMES, safeValue } from './safe-words.ts';

/** No more lines than somebody would read through. */
const MOST_LINES = 250;
const DEEPEST = 25;
/** What holds text that somebody wrote, or nothing of a composer: named, and not looked into. */
const CLOSED = '[contenteditable]:not([contenteditable="false" i]), svg, style, script, template, select';

/**
 * How an element is built, a line for each element in it: tag, and attributes by name, of which the values are told that
 * are words of the standards or of a webmail's own code. No text, and no word that a person may have written.
 */
export function outline(root: Element): string {
  const lines: string[] = [];
  draw(root, 0, lines);
  const repeats = lines.slice(0, MOST_LINES);
  return [...once(repeats), ...(lines.length > MOST_LINES ? ['…'] : [])].join('\n');
}

function draw(element: Element, depth: number, lines: string[]): void {
  if (lines.length > MOST_LINES || depth > DEEPEST) return;
  lines.push(`${'  '.repeat(depth)}${tagOf(element)}${attributesOf(element)}`);
  if (element.matches(CLOSED)) return;
  const inside = element.localName === 'iframe' ? documentOf(element as HTMLIFrameElement)?.body : undefined;
  const children = inside == null ? element.children : [inside];
  for (const child of children) draw(child, depth + 1, lines);
}

/** A tag of the standards; a page may name its own as it likes. */
function tagOf(element: Element): string {
  const isStandard =
    !element.localName.includes('-') && !Object.prototype.toString.call(element).includes('Unknown');
  return isStandard ? element.localName : 'custom';
}

function attributesOf(element: Element): string {
  return ATTRIBUTE_NAMES.filter((name) => element.hasAttribute(name))
    .map((name) => {
      const value = safeValue(name, element.getAttribute(name) ?? '');
      return value === '' ? ` ${name}` : ` ${name}="${value}"`;
    })
    .join('');
}

/** Lines that follow each other alike are drawn once. */
function once(lines: readonly string[]): string[] {
  const counted: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = counted.at(-1);
    if (last?.line === line) last.times += 1;
    else counted.push({ line, times: 1 });
  }
  return counted.map(({ line, times }) => (times === 1 ? line : `${line} ×${times}`));
}
