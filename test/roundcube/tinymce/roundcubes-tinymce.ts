import { readFileSync } from 'node:fs';
import { EDITOR_KINDS, type EditorKind } from '../../editing/editors/editor-kinds.ts';
import { bundle } from '../../support/bundle.ts';

/** Where Debian's roundcube-core has it. */
const FOLDER = '/usr/share/roundcube/program/js/tinymce';
const SCRIPTS = [
  'tinymce.min.js',
  'icons/default/icons.min.js',
  'themes/silver/theme.min.js',
  'plugins/lists/plugin.min.js',
  'plugins/paste/plugin.min.js',
];

/** What Roundcube writes with, as the newest TinyMCE is tested too. */
export const ROUNDCUBES_TINYMCE: readonly EditorKind[] = EDITOR_KINDS.filter(({ script }) =>
  script.endsWith('/tinymce.js'),
).map((kind) => ({ ...kind, name: `TinyMCE ${version()}, Roundcube's` }));

/** TinyMCE itself, and what mounts it, as one script. */
export async function tinymceScript(): Promise<string> {
  const skin = JSON.stringify(read('skins/ui/oxide/skin.min.css'));
  const mount = await bundle('test/roundcube/tinymce/in-page.ts', 'editor');
  return inAscii([...SCRIPTS.map(read), `window.tinymceSkin = ${skin};`, mount].join(';\n'));
}

/** Pages here say nothing of their encoding; in strings and expressions an escape means the same. */
function inAscii(script: string): string {
  return script.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function read(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}

function version(): string {
  return /majorVersion:"(\d+)",minorVersion:"(\d+)/u.exec(read('tinymce.min.js'))?.slice(1).join('.') ?? '';
}
