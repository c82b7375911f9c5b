import { keepAt, type Mount, textOf } from './mounted.ts';

interface Editor {
  getBody(): HTMLElement;
  getContent(): string;
  setContent(html: string): unknown;
  readonly undoManager: { clear(): void };
  remove(): void;
}

/** What TinyMCE 5 and later have as their global. */
export interface Tinymce {
  init(options: Record<string, unknown>): Promise<readonly Editor[]>;
}

/**
 * TinyMCE keeps its text in a frame of its own.
 * @param skin whose styles are loaded: without them it lies under its own menus
 */
export function mountTinymce(tinymce: Tinymce, skin: string): Mount {
  return async (host, html) => {
    const target = document.createElement('textarea');
    host.append(target);
    const [editor] = await tinymce.init({
      target,
      license_key: 'gpl',
      promotion: false,
      branding: false,
      skin,
      content_css: false,
      menubar: false,
      statusbar: false,
      toolbar: false,
      height: 300,
    });
    if (editor === undefined) throw new Error('TinyMCE did not start');
    editor.setContent(html);
    editor.undoManager.clear();
    let unlock = (): void => undefined;
    return {
      model: () => textOf(editor.getContent()),
      lock() {
        const kept = editor.getContent();
        unlock = keepAt(editor.getBody(), () => {
          if (editor.getContent() !== kept) editor.setContent(html);
        });
      },
      destroy() {
        unlock();
        editor.remove();
        target.remove();
      },
    };
  };
}
