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
      const kept = editor.getData();
      editor.model.document.on('change:data', () => {
        if (editor.getData() !== kept) editor.setData(html);
      });
    },
    async destroy() {
      await editor.destroy();
      host.replaceChildren();
    },
  };
};
window.mountEditor = mount;
