import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { keepAt, type Mount, textOf } from './mounted.ts';

const asIs = (html: string) => html;

const mount: Mount = (host, html) => {
  const page = host.ownerDocument;
  const body = page.createElement('div');
  body.id = 'editor';
  host.append(body);
  const editor = createEditor(body, [], createModelFromHtml(html, undefined, asIs));
  const filled = body.innerHTML;
  let unlock = (): void => undefined;
  return {
    model: () => textOf(exportContent(editor, 'HTML')),
    lock() {
      unlock = keepAt(body, () => {
        if (body.innerHTML !== filled) body.innerHTML = filled;
      });
    },
    destroy() {
      unlock();
      editor.dispose();
      body.remove();
    },
  };
};
window.mountEditor = mount;
