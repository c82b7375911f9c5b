import type { Words } from './spoken-build.ts';

/** How much longer than the English it is: more than German or French need. */
const LONGER = 1.4;

/** A Hebrew letter for each Latin one. It means nothing; it runs from right to left, and has no English among it. */
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** What is to stay as it is: arguments, gaps, addresses of keys. */
const KEPT = /(\$\d|\{\{|\}\}|…)/u;

/**
 * A language that nobody speaks, to see what becomes of our views in one that runs from right to left and takes more
 * room: every message in Hebrew letters, longer by two fifths, with its arguments where they were.
 */
export function pseudoWords(english: Words): Words {
  const all = Object.entries(english).map(([key, { message }]) => [key, { message: pseudo(message) }]);
  return {
    ...Object.fromEntries(all),
    language_tag: { message: 'he' },
    language_direction: { message: 'rtl' },
    // Chromium takes no name of more than 75 units, and a description of 132.
    extension_name: english['extension_name'],
    extension_description: english['extension_description'],
    ui_practice_sample: english['ui_practice_sample'],
  };
}

function pseudo(message: string): string {
  return message
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : part.replace(/[A-Za-z]+/gu, longer)))
    .join('');
}

/** The same for a word wherever it stands, so that a label still holds the words that are seen. */
function longer(word: string): string {
  const turned = Array.from(word.toLowerCase(), hebrew).join('');
  return turned + turned.slice(0, Math.round(word.length * (LONGER - 1)));
}

function hebrew(letter: string): string {
  return LETTERS[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? letter;
}
