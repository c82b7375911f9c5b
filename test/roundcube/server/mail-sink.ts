import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail as it left for its recipients. */
export interface Delivered {
  /** Who it went to, by the envelope: Bcc too. */
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: Email;
}

export interface MailSink {
  readonly port: number;
  /** In the order they came. */
  readonly delivered: readonly Delivered[];
  close(): Promise<void>;
}

/** An SMTP server on 127.0.0.1 that keeps what it is given. */
export async function startMailSink(): Promise<MailSink> {
  const delivered: Delivered[] = [];
  const keep = async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> => {
    const raw = await buffer(stream);
    const recipients = envelope.rcptTo.map(({ address }) => address);
    delivered.push({ recipients, raw: raw.toString('latin1'), mail: await PostalMime.parse(raw) });
  };
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => void keep(stream, session).then(() => done(), done),
  });
  const server: Server = smtp.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    delivered,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
}
