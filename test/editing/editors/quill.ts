import Quill from 'quill';
import { type Mount, textOf } from './mounted.ts';

const mount: Mount = (host, html) => {
  const target = document.createElement('div');
  host.append(target);
  const editor = new Quill(target);
  // As its style sheet has it.
  editor.root.style.whiteSpace = 'pre-wrap';
  const filled = editor.clipboard.convert({ html });
  editor.setContents(filled);
  editor.history.clear();
  let isLocked = false;
  return {
    model: () => textOf(editor.getSemanticHTML()),
    lock() {
      editor.on('text-change', (_delta, _old, source) => {
        if (source === 'user' && !isLocked) editor.setContents(filled, 'silent');
      });
    },
    destroy() {
      isLocked = true;
      target.remove();
    },
  };
};
window.mountEditor = mount;
