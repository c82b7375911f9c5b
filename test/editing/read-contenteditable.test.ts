import { expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';

/** [what is shown, HTML of the editable, its text] */
const SHAPES: readonly (readonly [string, string, string])[] = [
  ['nothing', '', ''],
  ['an empty body with its filler br', '<br>', ''],
  ['a first line without a block', 'one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
  ['an empty line between blocks', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['nested blocks', '<div dir="ltr"><div><div>one</div></div><div>two</div></div>', 'one\ntwo'],
  ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
  ['lines by br', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
  ['a filler br at the end of a block', '<div>one<br></div><div>two<br></div>', 'one\ntwo'],
  ['an empty last line', '<div>one</div><div><br></div>', 'one\n'],
  ['two br at the end: one empty line', 'one<br><br>', 'one\n'],
  ['an empty first line', '<br>one', '\none'],
  ['a block without height', '<div>one</div><div></div><div>two</div>', 'one\ntwo'],
  ['bold inside a phrase', 'I am <b>so</b> so<i>rr</i>y', 'I am so sorry'],
  ['a space that ends in bold', 'one<b> </b>two', 'one two'],
  ['spaces of two nodes that collapse', 'one <b> two</b>', 'one two'],
  ['source indentation', '<div>\n  one\n  two </div>\n  <div>\n  three</div>\n', 'one two\nthree'],
  ['no-break spaces', 'one&nbsp;two &nbsp;three&nbsp;', 'one two  three '],
  ['characters without width', 'o&#8203;ne&#65279; t&shy;wo', 'one two'],
  [
    'a line that holds only a zero-width space',
    '<div>one</div><div>&#8203;</div><div>two</div>',
    'one\n\ntwo',
  ],
  ['joined emoji as characters', 'ok 👩‍💻!', 'ok 👩‍💻!'],
  ['an emoji as an image', 'ok <img alt="🙂"> then', 'ok 🙂 then'],
  ['an image with a description', 'see <img alt="our logo"> here', 'see  here'],
  ['an image alone on its line', '<div><img></div><div>one</div>', '\none'],
  ['lists', '<div>one</div><ul><li>two</li><li><b>three</b></li></ul>four', 'one\ntwo\nthree\nfour'],
  ['a table', '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one\ntwo\nthree'],
  ['a hidden part', 'one<span hidden> two</span><div style="display: none">three</div> four', 'one four'],
  ['a style sheet and a script', 'one<style>b {}</style><script>0</script> two', 'one two'],
  ['a comment', 'one<!-- two --> three', 'one three'],
  [
    'preserved line breaks',
    '<div style="white-space: pre-wrap">one\n\n two  three\n</div>four',
    'one\n\n two  three\nfour',
  ],
  ['preserved breaks, collapsed spaces', '<div style="white-space: pre-line">one \n  two</div>', 'one\ntwo'],
  ['pre-formatted text inside normal text', 'a  b<pre>c  d\ne</pre>f  g', 'a b\nc  d\ne\nf g'],
  ['right-to-left text', '<div dir="rtl">שלום <b>עולם</b></div><div>one</div>', 'שלום עולם\none'],
  ['an element made a block by style', 'one<span style="display: block">two</span>three', 'one\ntwo\nthree'],
  ['an inline chip', 'for <span style="display: inline-block">Ann</span>, thanks', 'for Ann, thanks'],
  ['quoted mail', '<div>one</div><div class="quote">two</div>', 'one'],
  ['a signature in the middle', 'one<span class="quote">two</span>three', 'one\nthree'],
];

describeInBrowsers('reading a contenteditable', (page) => {
  test.each(SHAPES)('reads %s', async (_, html, text) => {
    const read = await page().evaluate((inner) => {
      editing.mount(`<div id="field" contenteditable>${inner}</div>`);
      return editing.readContenteditable(editing.element('#field'), '.quote').text;
    }, html);
    expect(read).toBe(text);
  });

  test.each(SHAPES)('maps every offset to the DOM and back: %s', async (_, html) => {
    const wrong = await page().evaluate((inner) => {
      editing.mount(`<div id="field" contenteditable>${inner}</div>`);
      return editing.offsetsThatDoNotReturn(editing.readContenteditable(editing.element('#field'), '.quote'));
    }, html);
    expect(wrong).toEqual([]);
  });
});
