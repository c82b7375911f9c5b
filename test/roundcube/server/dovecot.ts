import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Account, PASSWORD } from './accounts.ts';
import type { Daemon } from './daemons.ts';

/** Who the mail belongs to when we are root, whom Dovecot lets read none: Debian's own user for it, on every system. */
const MAIL_USER = { uid: 8, gid: 8 };

/** Dovecot's IMAP server over maildirs in a folder, one per account. */
export class Dovecot {
  readonly #mail: string;
  readonly #folder: string;
  readonly #delivered = new Map<Account, number>();
  readonly #owner: { readonly uid: number; readonly gid: number };

  constructor(folder: string) {
    this.#folder = join(folder, 'dovecot');
    this.#mail = join(folder, 'mail');
    const { uid, gid } = userInfo();
    this.#owner = uid === 0 ? MAIL_USER : { uid, gid };
    mkdirSync(this.#folder);
    mkdirSync(this.#mail);
    chownSync(this.#mail, this.#owner.uid, this.#owner.gid);
  }

  daemon(port: number): Daemon {
    const config = join(this.#folder, 'dovecot.conf');
    writeFileSync(config, this.#config(port));
    return { name: 'dovecot', command: 'dovecot', args: ['-c', config, '-F'], port };
  }

  /** Lays a mail into an inbox, as its delivery does. @returns the number IMAP will give it there */
  deliver(account: Account, mail: string): number {
    const inbox = join(this.#mail, account.user);
    for (const folder of [inbox, ...['cur', 'new', 'tmp'].map((each) => join(inbox, each))]) {
      mkdirSync(folder, { recursive: true });
      chownSync(folder, this.#owner.uid, this.#owner.gid);
    }
    const uid = (this.#delivered.get(account) ?? 0) + 1;
    this.#delivered.set(account, uid);
    const file = join(inbox, 'new', `${Date.now()}.${uid}.localhost`);
    writeFileSync(file, mail);
    chownSync(file, this.#owner.uid, this.#owner.gid);
    return uid;
  }

  /** The mails that lie in one of an account's folders now, such as `Drafts`. */
  mailsIn(account: Account, folder: string): Buffer[] {
    const maildir = join(this.#mail, account.user, `.${folder}`);
    if (!existsSync(maildir)) return [];
    return ['new', 'cur'].flatMap((part) =>
      // A mail that is deleted has the flag T until its folder is compacted.
      readdirSync(join(maildir, part))
        .filter((name) => !/:2,\w*T/u.test(name))
        .map((name) => readFileSync(join(maildir, part, name))),
    );
  }

  #config(port: number): string {
    const { uid, gid } = this.#owner;
    return `
protocols = imap
listen = 127.0.0.1
base_dir = ${this.#folder}/run
state_dir = ${this.#folder}/run
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${this.#mail}/%u
first_valid_uid = 1
auth_mechanisms = plain login
${process.getuid?.() === 0 ? '' : asOrdinaryUser()}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${this.#mail}/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
${['Drafts', 'Sent', 'Trash', 'Junk'].map(mailbox).join('')}}
`;
  }
}

function mailbox(name: string): string {
  return `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }\n`;
}

/** Without root, Dovecot can neither change to users of its own nor into folders of theirs. */
function asOrdinaryUser(): string {
  const { username } = userInfo();
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  const stay = (service: string) => `service ${service} {\n  chroot =\n}\n`;
  return `default_internal_user = ${username}
default_internal_group = ${group}
default_login_user = ${username}
${['anvil', 'imap-login'].map(stay).join('')}`;
}
