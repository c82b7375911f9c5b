import { BlockQuote, Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import { type Mount, textOf } from './mounted.ts';

const mount: Mount = async (host, html) => {
  const target = document.createElement('div');
  host.append(target);
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [BlockQuote, Bold, Essentials, List, Paragraph],
    initialData: html,
  });
  return {
    model: () => textOf(editor.getData()),
    lock() {
      editor.editing.view.document.on('clipboardInput', (event) => event.stop(), { priority: 'highest' });
    },
    async destroy() {
      await editor.destroy();
      host.replaceChildren();
    },
  };
};
window.mountEditor = mount;
