import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import messages from '../_locales/en/messages.json';

const FOLDER = '.github/ISSUE_TEMPLATE';
const templates = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const text = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\s+/gu, ' ');

it.each(templates)('whoever reports by %s is first asked to paste nothing private', (file) => {
  expect(text(file)).toMatch(/^--- name: .+ about: .+ --- <!-- Please paste nothing private/u);
});

it('a webmail that does not work is reported with what the popup copies', () => {
  expect(text('webmail.md')).toContain(`_${messages.ui_report.message}_`);
});
