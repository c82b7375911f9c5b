/** How browsers, Gmail and other pages keep lines in an editable element; each is held to the same contract. */
export interface Kind {
  readonly name: string;
  /** HTML of an editable `#field` that holds the lines. */
  html(lines: readonly string[]): string;
  /** A line of HTML as this kind of field can hold it. */
  lines(html: string): string;
}

const asHtml = (line: string) => line;
const asText = (line: string) => line.replace(/<[^>]*>/gu, '').replaceAll('&nbsp;', ' ');

const editable = (inner: string) => `<div id="field" contenteditable style="width: 400px">${inner}</div>`;

export const KINDS: readonly Kind[] = [
  {
    name: 'a contenteditable with a div per line',
    lines: asHtml,
    html: (lines) => editable(lines.map((line) => `<div>${line || '<br>'}</div>`).join('')),
  },
  {
    name: 'a contenteditable whose first line has no block',
    lines: asHtml,
    html: ([first = '', ...rest]) =>
      editable(`${first || '<br>'}${rest.map((line) => `<div>${line || '<br>'}</div>`).join('')}`),
  },
  {
    name: 'a contenteditable with a p per line',
    lines: asHtml,
    html: (lines) => editable(lines.map((line) => `<p>${line || '<br>'}</p>`).join('')),
  },
  {
    name: 'a contenteditable with br between lines',
    lines: asHtml,
    html: (lines) => editable(`${lines.join('<br>')}${lines.at(-1) ? '' : '<br>'}`),
  },
  {
    name: 'a contenteditable that preserves white space',
    lines: asHtml,
    html: (lines) =>
      editable(`<div style="white-space: pre-wrap">${lines.join('\n')}${lines.at(-1) ? '' : '<br>'}</div>`),
  },
  {
    name: 'a contenteditable above a signature and quoted mail',
    lines: asHtml,
    html: (lines) =>
      editable(
        `<div dir="ltr">${lines.map((line) => `<div>${line || '<br>'}</div>`).join('')}</div>` +
          '<div class="quote">-- <br>Ann</div><div class="quote"><blockquote>On Monday you wrote</blockquote></div>',
      ),
  },
  {
    name: 'a textarea',
    lines: asText,
    html: (lines) => `<textarea id="field" rows="9" cols="60">\n${lines.join('\n')}</textarea>`,
  },
];
