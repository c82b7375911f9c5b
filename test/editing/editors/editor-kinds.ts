import { FRAMES, type Frame } from './frames.ts';

/** An editor and what is peculiar to it. */
export interface EditorKind {
  readonly name: string;
  /** The bundled script's path. */
  readonly script: string;
  /** The element that is written in. */
  readonly selector: string;
  /** Where it can live. */
  readonly frames: readonly Frame[];
  /** Whether it holds lists. */
  readonly lists: boolean;
  readonly quotes: boolean;
  /** Whether it puts its text into a frame of its own. */
  readonly ownFrame: boolean;
  /** How text gets in: as typed, or given to the editor as a paste. */
  readonly way: 'typed' | 'pasted';
  /** Its keys for a redo. */
  readonly redo: 'Ctrl+Y' | 'Ctrl+Shift+Z';
  /** How long it joins what is written into one undo step, in milliseconds. */
  readonly joins: number;
}

const EDITABLE = '[contenteditable=true]';
/** Of editors whose scripts are made to run in the window of their text. */
const WITH_SCRIPTS = FRAMES.filter((frame) => frame !== 'sandboxed frame');

const COMMON = {
  selector: EDITABLE,
  frames: FRAMES,
  lists: true,
  quotes: true,
  ownFrame: false,
  way: 'pasted',
  redo: 'Ctrl+Y',
  joins: 0,
} as const;

export const EDITOR_KINDS: readonly EditorKind[] = [
  { ...COMMON, name: 'contenteditable', script: '/plain.js', way: 'typed' },
  {
    ...COMMON,
    name: 'textarea',
    script: '/textarea.js',
    selector: 'textarea',
    lists: false,
    quotes: false,
    way: 'typed',
  },
  { ...COMMON, name: 'roosterjs 9.7', script: '/roosterjs.js' },
  { ...COMMON, name: 'Squire 2.4', script: '/squire.js', frames: WITH_SCRIPTS },
  {
    ...COMMON,
    name: 'TinyMCE 8.9',
    script: '/tinymce.js',
    selector: 'body#tinymce',
    frames: WITH_SCRIPTS,
    ownFrame: true,
  },
  { ...COMMON, name: 'CKEditor 5 48.5', script: '/ckeditor5.js', frames: WITH_SCRIPTS },
  {
    ...COMMON,
    name: 'Quill 2.0',
    script: '/quill.js',
    frames: WITH_SCRIPTS,
    redo: 'Ctrl+Shift+Z',
    joins: 1_000,
  },
  { ...COMMON, name: 'Lexical 0.52', script: '/lexical.js', lists: false },
  { ...COMMON, name: 'ProseMirror 1.42', script: '/prosemirror.js', lists: false },
];
