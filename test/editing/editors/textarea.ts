import { type Mount, textOf } from './mounted.ts';

const mount: Mount = (host, html) => {
  const body = host.ownerDocument.createElement('textarea');
  body.rows = 12;
  body.cols = 60;
  const text = textOf(html);
  body.value = text;
  host.append(body);
  let isLocked = false;
  body.addEventListener('input', () => {
    if (isLocked) body.value = text;
  });
  return {
    model: () => body.value.replace(/\n+/gu, '\n').trim(),
    lock() {
      isLocked = true;
    },
    destroy: () => body.remove(),
  };
};
window.mountEditor = mount;
