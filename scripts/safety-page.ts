import type { SafetyRow, SafetyTheme } from '../test/safety/safety-row.ts';
import { safetyThemes } from '../test/safety/safety-themes.ts';

/** `docs/safety.md`: what must hold, and the tests that show it. */
export function safetyPage(): string {
  return `${[
    '# What must hold, and what shows it',
    '<!-- Written by `npm run docs` from test/safety. Changes made here are lost. -->',
    'People give this extension their mail page in a bad week. These are the things that must hold then, drawn from what went wrong in extensions of the kind and from what their users complained of. Each names the tests that show it, by file and name; a test sees to it that every one of them exists and runs where it is said to run. What cannot be shown here says why.',
    '_Node_ is the code by itself; _Chromium_ and _Firefox_ are the real browsers with the built extension, or with our code in a page of theirs. Files named `slow` run by `npm run slow`, what faults do many times over by `npm run soak` ([its figures](soak.md)), those of Roundcube by `npm run e2e:roundcube`, all others by `npm test`.',
    ...safetyThemes.map(section),
  ].join('\n\n')}\n`;
}

function section({ title, rows }: SafetyTheme): string {
  const lines = rows.map((row) => `| ${row.must} | ${shownBy(row)} |`);
  return [`## ${title}`, ['| What must hold | Shown by |', '| --- | --- |', ...lines].join('\n')].join(
    '\n\n',
  );
}

function shownBy({ shown, not }: SafetyRow): string {
  const parts = shown.map(({ file, tests, where }) => {
    const names = tests.map((name) => `“${escaped(name)}”`).join(', ');
    return `${where}: ${names} ([${file.replace(/^test\//u, '')}](../${file}))`;
  });
  return [...parts, ...(not === undefined ? [] : [`_Not shown:_ ${not}`])].join('<br>');
}

const escaped = (name: string): string => name.replace(/[|<>*_`\\]/gu, '\\$&');
