import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as Reader } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Mount } from './mounted.ts';

const mount: Mount = (host, html) => {
  const source = document.createElement('div');
  source.innerHTML = html;
  let isLocked = false;
  const lock = new Plugin({ filterTransaction: ({ docChanged }) => !(isLocked && docChanged) });
  const view = new EditorView(host, {
    // As its style sheet has it.
    attributes: { style: 'white-space: pre-wrap' },
    state: EditorState.create({
      doc: Reader.fromSchema(schema).parse(source),
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }),
        keymap(baseKeymap),
        lock,
      ],
    }),
  });
  return {
    model: () =>
      view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n').replace(/\n+/gu, '\n').trim(),
    lock() {
      isLocked = true;
    },
    destroy: () => view.destroy(),
  };
};
window.mountEditor = mount;
