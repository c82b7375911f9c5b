import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createQuoteNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type ElementNode } from 'lexical';
import type { Mount } from './mounted.ts';

const mount: Mount = (host, html) => {
  const body = host.ownerDocument.createElement('div');
  body.contentEditable = 'true';
  host.append(body);
  const editor = createEditor({
    nodes: [QuoteNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(body);
  editor.update(() => fill(html), { discrete: true });
  const filled = editor.getEditorState();
  const ends = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  const text = () =>
    editor
      .getEditorState()
      .read(() => $getRoot().getTextContent())
      .replace(/\n+/gu, '\n')
      .trim();
  return {
    model: text,
    lock() {
      const kept = text();
      ends.push(
        editor.registerUpdateListener(() => {
          queueMicrotask(() => {
            if (text() !== kept) editor.setEditorState(filled);
          });
        }),
      );
    },
    destroy() {
      for (const end of ends) end();
      editor.setRootElement(null);
      body.remove();
    },
  };
};

/** Paragraphs, bold words and quoted mail. */
function fill(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.children) {
    const node: ElementNode = block.localName === 'blockquote' ? $createQuoteNode() : $createParagraphNode();
    for (const part of block.childNodes) {
      const text = $createTextNode(part.textContent ?? '');
      node.append(part.nodeName === 'B' ? text.toggleFormat('bold') : text);
    }
    $getRoot().append(node);
  }
}
window.mountEditor = mount;
