import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/assess/assessment.ts';
import type { Diagnostic } from '../../../src/core/assess/diagnostic.ts';
import { MOVE_KINDS } from '../../../src/core/moves/move.ts';
import { lintLines, recordOf } from '../../../src/entry/command-line/report.ts';

function diagnosticOn(text: string, excerpt: string): Diagnostic {
  const from = text.indexOf(excerpt);
  const span = { from, to: from + excerpt.length, excerpt };
  return {
    ...span,
    rule: 'apology',
    severity: 'warning',
    message: { key: 'cli_line_not_json', args: ['3'] },
    suggestions: [{ ...span, replacement: '' }],
  };
}

const balance = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Assessment['balance'];
const verdict = { overApologizes: false, dwells: false, showsInterest: true, thanks: true };

const assessmentWith = (...diagnostics: Diagnostic[]): Assessment => ({
  language: 'en',
  words: 2,
  moves: [{ kind: 'apology', weight: 'heavy', from: 0, to: 5 }],
  diagnostics,
  balance,
  glance: { weight: 0, strength: 0 },
  verdict,
});

describe('a line for people', () => {
  const positionOf = (text: string, excerpt: string): string =>
    lintLines('a.txt', text, [diagnosticOn(text, excerpt)])
      .join()
      .split(' ')[0] ?? '';

  test('says file, line, column, severity, message and rule', () => {
    expect(lintLines('a.txt', 'So sorry', [diagnosticOn('So sorry', 'sorry')])).toEqual([
      'a.txt:1:4 warning line 3: not valid JSON apology',
    ]);
  });

  test.each([
    ['first', 'a.txt:1:1'],
    ['second', 'a.txt:2:3'],
    ['third', 'a.txt:4:1'],
    ['fourth', 'a.txt:5:4'],
  ])('counts lines and columns from one, whatever breaks the lines: %s', (excerpt, position) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = ['first', '- second', '', 'third', '🙂 fourth'].join(lineBreak);
      expect(positionOf(text, excerpt)).toBe(position);
    }
  });
});

describe('a record for programs', () => {
  test('has the messages in words and the moves without their weight', () => {
    const record = recordOf('a', assessmentWith(diagnosticOn('Sorry.', 'Sorry')));
    expect(record).toEqual({
      id: 'a',
      language: 'en',
      moves: [{ kind: 'apology', from: 0, to: 5 }],
      diagnostics: [
        {
          rule: 'apology',
          severity: 'warning',
          from: 0,
          to: 5,
          excerpt: 'Sorry',
          message: 'line 3: not valid JSON',
          suggestions: [{ from: 0, to: 5, excerpt: 'Sorry', replacement: '' }],
        },
      ],
      balance,
      verdict,
    });
  });

  test('counts what stands before the judged text, but not on the subject', () => {
    const inBody = diagnosticOn('Sorry.', 'Sorry');
    const { moves, diagnostics } = recordOf('a', assessmentWith({ ...inBody, in: 'subject' }, inBody), 1);
    expect(moves[0]).toMatchObject({ from: 1, to: 6 });
    expect(
      diagnostics.map(({ in: where, from, to, suggestions }) => [where, from, to, suggestions[0]?.from]),
    ).toEqual([
      ['subject', 0, 5, 0],
      [undefined, 1, 6, 1],
    ]);
  });
});
