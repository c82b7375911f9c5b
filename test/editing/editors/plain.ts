import { keepAt, type Mount, textOf } from './mounted.ts';

/** A contenteditable without an editor of its own. */
const mount: Mount = (host, html) => {
  const body = host.ownerDocument.createElement('div');
  body.contentEditable = 'true';
  body.innerHTML = html;
  host.append(body);
  let unlock = (): void => undefined;
  return {
    model: () => textOf(body.innerHTML),
    lock() {
      unlock = keepAt(body, () => {
        if (body.innerHTML !== html) body.innerHTML = html;
      });
    },
    destroy() {
      unlock();
      body.remove();
    },
  };
};
window.mountEditor = mount;
