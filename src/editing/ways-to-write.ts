import { pasteText } from './paste-text.ts';

/** One way to put text over a selection, through the page's own editing so that its undo knows of it. */
export interface WayToWrite {
  /** An editor's own code takes the text: later than at once, and with lines of its own kind. */
  readonly isPaste?: true;
  /**
   * What of the draft on either side of the span is selected too and written again; `nothing`: then this is no way.
   * @param text what is to stand between `ahead` and `behind`
   */
  takesAlong?(ahead: string, text: string, behind: string): readonly [string, string] | 'nothing';
  /** @returns whether the page said that it takes the text, whatever becomes of it */
  write(page: Document, text: string): boolean;
}

/** Types the text; Chromium makes of a line break what Enter makes there, Firefox a `br`. Nothing to type deletes. */
const TYPED: WayToWrite = {
  write(page, text) {
    // Deprecated, and without a successor: the only way to write that the browser's undo takes back.
    if (text === '') page.execCommand('delete');
    else page.execCommand('insertText', false, text);
    return false;
  },
};

/**
 * Firefox joins a block's last line to the one above when all of it is typed over, and loses the space next to bold
 * text that is; together with what is around them neither happens.
 */
const TYPED_WITH_SPACES: WayToWrite = {
  takesAlong(ahead, _text, behind) {
    const [left, right] = [ahead.slice(-1), behind.slice(0, 1)];
    const spaces = [left.trim() === '' ? left : '', right.trim() === '' ? right : ''] as const;
    return spaces.join('') === '' ? 'nothing' : spaces;
  },
  write: TYPED.write,
};

/** Lines joined by `br`, for where Chromium's Enter gives none (the last item of a list) or eats a space. */
const INSERTED_LINES: WayToWrite = {
  write(page, text) {
    const html = text.split('\n').map(escapeHtml).join('<br>');
    try {
      page.execCommand('insertHTML', false, html);
    } catch {
      // Trusted Types forbid it to a page's own scripts, not to an extension's. Nothing arrived: the caller sees that.
    }
    return false;
  },
};

/**
 * Gives the text to the editor as if pasted. Editors trim what they paste, and nothing cannot be pasted: a letter next
 * to it goes along then.
 */
const PASTED: WayToWrite = {
  isPaste: true,
  takesAlong(ahead, text, behind) {
    const left = /^(?![^ ])/u.test(text) ? lastLetter(ahead) : '';
    const right = /(?<![^ ])$/u.test(text) && !(text === '' && isLetter(left)) ? firstLetter(behind) : '';
    return (left + text + right).trim() === '' ? 'nothing' : [left, right];
  },
  write: (page, text) => pasteText(page, text.replace(/ (?= )/gu, '\u00a0')),
};

/** A textarea's or input's. */
export const CONTROL_WAYS = [TYPED];

/**
 * Editors that leave all editing to the browser, whose undo is exact, by what they put on their element.
 * - Gmail's, seen 2026-11-23 in captures of 2020 to 2025.
 */
const BROWSER_EDITED = '[g_editable=true]';

/**
 * Editors with a model and an undo of their own, by what they put on their element. A paste goes through their model
 * and is one step of their undo; what is typed for them from outside is at best on the screen alone, and undone
 * together with words of the person's. Seen 2026-11-23 in Chromium 156 and Firefox 153 unless said otherwise; see
 * docs/editing.md.
 * - CKEditor 5 48.5 (in Chromium it drops what is typed for it)
 * - CKEditor 4.20 (not tried again: such text stood on the screen and was not in the mail)
 * - TinyMCE 5.8 and 8.9
 * - Quill 2.0
 * - Lexical 0.52 (writes text that is typed for it elsewhere)
 * - ProseMirror 1.42
 * - roosterjs in Proton Mail; elsewhere it has no mark, like Squire: an unknown editor that takes a paste
 */
const SELF_EDITED = [
  '.ck-editor__editable',
  '.cke_editable',
  '.mce-content-body',
  '.ql-editor',
  '[data-lexical-editor]',
  '.ProseMirror',
  '#rooster-editor',
].join();

/** Of editors without a mark, those that did not hear a paste. */
const deaf = new WeakSet<Element>();

/** The ways to write in a contenteditable, best first: by the kind of its editor, or else as found out in it before. */
export function waysToWrite(element: Element): readonly WayToWrite[] {
  if (element.matches(SELF_EDITED)) return [PASTED];
  const typed = [TYPED, TYPED_WITH_SPACES, INSERTED_LINES];
  return deaf.has(element) || element.matches(BROWSER_EDITED) ? typed : [PASTED, ...typed];
}

/** Remembers that the editor there did not hear a paste. */
export function rememberDeaf(element: Element): void {
  deaf.add(element);
}

/** The last letter of a line, with the spaces behind it. */
function lastLetter(line: string): string {
  return /\S *$/u.exec(line)?.[0] ?? '';
}

function firstLetter(line: string): string {
  return /^ *\S/u.exec(line)?.[0] ?? '';
}

function isLetter(text: string): boolean {
  return /^\S+$/u.test(text);
}

/** Runs of spaces keep their number: every second one does not break. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/^ | $| (?= )/gu, '&nbsp;');
}
