import { expect, test } from 'vitest';
import { companyWroteFirst } from '../../../src/core/guard/who-wrote-first.ts';
import { northwind } from './people.ts';

const prefilled = (...to: string[]) => ({ to: to.map((address) => ({ address })), cc: [], bcc: [] });
const martin = 'martin.hale@northwind.example';
const dana = 'dana@agency.example';

test.each([
  ['a reply to the interviewer', prefilled(martin), '', 'yes'],
  ['a reply to all, first to somebody of the company', prefilled(martin, dana), '', 'yes'],
  ['a reply to the recruiter', prefilled(dana), '', 'no'],
  ['a reply to all, first to the recruiter', prefilled(dana, martin), '', 'no'],
  ['quoted mail of the company', null, `On 3 Nov 2026 at 10:12, Martin Hale <${martin}> wrote:`, 'yes'],
  [
    'quoted mail of the recruiter, whoever is answered',
    prefilled(martin),
    `Dana Reed <${dana}> wrote:`,
    'no',
  ],
  ['a new draft', null, '', 'unknown'],
  ['a reply to a stranger', prefilled('x@home.example'), '', 'unknown'],
  ['a reply whose recipients could not be read', { to: 'unknown', cc: [], bcc: [] }, '', 'unknown'],
] as const)('%s: %s', (_what, fields, quotedHeader, answer) => {
  expect(companyWroteFirst({ prefilled: fields, quotedHeader }, northwind)).toBe(answer);
});
