import type { Delivered } from './mail-sink.ts';

/** What two mails can be compared by: everything but date and ids. */
export interface Sent {
  readonly subject: string;
  /** Who it went to. */
  readonly recipients: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly text: string;
  /** `''` in a mail that has none. */
  readonly html: string;
}

export function asSent({ recipients, mail }: Delivered): Sent {
  const rows = { to: mail.to, cc: mail.cc };
  const [to, cc] = [rows.to, rows.cc].map((row) =>
    (row ?? []).map(({ name, address }) => (name ? `${name} <${address}>` : (address ?? ''))),
  ) as [string[], string[]];
  return { subject: mail.subject ?? '', recipients, to, cc, text: mail.text ?? '', html: mail.html ?? '' };
}

/** The mail as it would have been with other words in one place; they must stand there once, in each part. */
export function withWords(sent: Sent, words: string, others: string): Sent {
  const swap = (part: string) => {
    if (part.split(words).length !== 2) throw new Error(`not once in the mail: ${words}`);
    return part.replace(words, () => others);
  };
  return { ...sent, text: swap(sent.text), html: sent.html === '' ? '' : swap(sent.html) };
}
