import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { userSentences } from '../../scripts/release/user-sentences.ts';

describe('what commits say that users notice', () => {
  it('is found in their bodies, whole, and without what else they say', () => {
    const log = [
      'Write down what is next',
      '',
      'The step comes from the status.',
      'FEATURE: the popup says what',
      'comes next.',
      '',
      'Signed by nobody',
    ].join('\n');
    expect(userSentences(log)).toEqual([{ kind: 'FEATURE', text: 'the popup says what comes next.' }]);
  });

  it('may be several in one paragraph, even on one line', () => {
    const found = userSentences(
      'FIX: no letter is lost. FIX: it asks again.\nFEATURE: a sheet for the call.',
    );
    expect(found).toEqual([
      { kind: 'FEATURE', text: 'a sheet for the call.' },
      { kind: 'FIX', text: 'no letter is lost.' },
      { kind: 'FIX', text: 'it asks again.' },
    ]);
  });

  it('is told once, and not when a word only looks like it', () => {
    const log = 'FIX: fewer false alarms\n\nFIX: Fewer false alarms\n\nUse PREFIX: for names';
    expect(userSentences(log)).toHaveLength(1);
  });
});

describe('the changelog', () => {
  const page = readFileSync('CHANGELOG.md', 'utf8');

  it('begins with what is not released yet, or with the version of package.json', () => {
    const [, newest] = /^## (.+)$/mu.exec(page) ?? [];
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(['Not released yet', version]).toContain(newest);
  });

  it('says up to which commit it is written', () => {
    expect(page.trimEnd().split('\n').at(-1)).toMatch(/^<!-- Written up to [0-9a-f]{7,40}\. -->$/u);
  });
});
