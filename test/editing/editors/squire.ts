import Squire from 'squire-rte';
import { keepAt, type Mount, textOf } from './mounted.ts';

const mount: Mount = (host, html) => {
  const body = document.createElement('div');
  host.append(body);
  const editor = new Squire(body, {
    blockTag: 'DIV',
    sanitizeToDOMFragment: (dirty) => document.createRange().createContextualFragment(dirty),
  });
  editor.setHTML(html);
  let unlock = (): void => undefined;
  return {
    model: () => textOf(editor.getHTML()),
    lock() {
      const kept = editor.getHTML();
      unlock = keepAt(body, () => {
        if (editor.getHTML() !== kept) editor.setHTML(html);
      });
    },
    destroy() {
      unlock();
      editor.destroy();
      body.remove();
    },
  };
};
window.mountEditor = mount;
