import { mountTinymce, type Tinymce } from '../../editing/editors/mount-tinymce.ts';

/** What the script ahead of this one leaves in the window: TinyMCE, and the styles of its skin. */
const { tinymce, tinymceSkin } = window as unknown as { tinymce: Tinymce; tinymceSkin: string };

/** With the plugins of Roundcube's that have to do with text: without its own, TinyMCE 5 hears no paste. */
const asInRoundcube: Tinymce = {
  init: (options) => tinymce.init({ ...options, plugins: 'lists paste', skin: false }),
};

window.mountEditor = (host, html) => {
  const style = document.createElement('style');
  style.textContent = tinymceSkin;
  document.head.append(style);
  return mountTinymce(asInRoundcube, '')(host, html);
};
