import { DRAFT } from '../../support/webmail-page.ts';
import type { ComposerReading } from '../elsewhere-in-page.ts';

export const TO = [
  { name: 'Priya Raman', address: 'priya@brightpath.example' },
  { address: 'tomas@brightpath.example' },
  { address: 'ines@north' },
];
export const CC = [{ name: 'Front desk, Brightpath', address: 'desk@brightpath.example' }];
export const BCC = [{ address: 'me@home.example' }];
export const PRIYA = { name: 'Priya Raman', address: 'priya@brightpath.example' };
export const UNKNOWN = { to: 'unknown', cc: 'unknown', bcc: 'unknown' } as const;

/** A new message, as every webmail's fixture of one has it. */
export const NEW: ComposerReading = {
  draft: DRAFT,
  element: 'div',
  frame: 'div',
  visible: true,
  reply: false,
  quotedHeader: '',
  subject: 'After Tuesday',
  recipients: { to: TO, cc: CC, bcc: BCC },
  subjectField: true,
  toField: 'ines@north',
  missing: [],
};

/** An answer to Priya, as every webmail's fixture of one has it. */
export const REPLY: ComposerReading = {
  ...NEW,
  reply: true,
  subject: 'Re: Your interview with Northwind',
  recipients: { to: [PRIYA], cc: [], bcc: [] },
  toField: '',
};
