import { chmodSync } from 'node:fs';
import { Daemons, freePort } from './daemons.ts';
import { Dovecot } from './dovecot.ts';
import { startHttpsFront } from './https-front.ts';
import { type Delivered, startMailSink } from './mail-sink.ts';
import { roundcubeDaemon } from './php.ts';

/** A real Roundcube with the mailboxes of `ACCOUNTS`, on this machine alone. */
export interface Roundcube {
  /** On 127.0.0.1; a browser that takes it for port 443 of `HOST` has the webmail at `https://<HOST>/`. */
  readonly port: number;
  readonly mail: Pick<Dovecot, 'deliver' | 'mailsIn'>;
  /** What was sent so far, in order. */
  readonly delivered: readonly Delivered[];
  close(): Promise<void>;
}

export const HOST = 'webmail.home.example';

/** Starts everything in a temporary folder and on free ports; nothing of it outlives this process. */
export async function startRoundcube(): Promise<Roundcube> {
  const daemons = new Daemons();
  // Dovecot reads mail as a user of its own.
  chmodSync(daemons.folder, 0o711);
  const sink = await startMailSink();
  const [imap, web] = [await freePort(), await freePort()];
  const dovecot = new Dovecot(daemons.folder);
  try {
    await Promise.all([
      daemons.start(dovecot.daemon(imap)),
      daemons.start(roundcubeDaemon(daemons.folder, { web, imap, smtp: sink.port })),
    ]);
  } catch (error) {
    await Promise.all([daemons.close(), sink.close()]);
    throw error;
  }
  const front = await startHttpsFront(HOST, web);
  return {
    port: front.port,
    mail: dovecot,
    delivered: sink.delivered,
    async close() {
      await front.close();
      await daemons.close();
      await sink.close();
    },
  };
}
