import { asTyped, type Person } from './accounts.ts';

/** Lines of the mail that is answered; each is one line of plain text and one paragraph of HTML. */
export const QUOTED = [
  'Could you come in on Tuesday at ten?',
  'I am so sorry for the short notice, and I apologise for the late reply.',
] as const;

export const RECRUITER: Person = { name: 'Priya Raman', address: 'priya@brightpath.example' };
export const INTERVIEWER: Person = { name: 'Ines Holm', address: 'ines@northwind.example' };

/** The recruiter's mail to somebody, with the interviewer in copy, as plain text and as HTML. */
export function invitation(to: string): string {
  const lines = [
    `From: ${asTyped(RECRUITER)}`,
    `To: ${to}`,
    `Cc: ${asTyped(INTERVIEWER)}`,
    'Subject: Your interview at Northwind',
    'Date: Mon, 16 Nov 2026 09:00:00 +0000',
    'Message-ID: <invitation@brightpath.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...QUOTED,
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body>${QUOTED.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
    '',
    '--part--',
    '',
  ];
  return lines.join('\r\n');
}
