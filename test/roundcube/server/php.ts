import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACCOUNTS,
  type Account,
  addressOf,
  CONTACTS,
  DRAFTS,
  MAIL_DOMAIN,
  OWNER,
  type Person,
} from './accounts.ts';
import type { Daemon } from './daemons.ts';

/** Where Debian's roundcube-core puts what is used here (1.6.5, seen 2026-11). */
const DEBIAN = {
  documents: '/var/lib/roundcube/public_html',
  config: '/etc/roundcube',
  schema: '/usr/share/roundcube/SQL/sqlite.initial.sql',
};
const IMAP_HOST = '127.0.0.1';

interface Ports {
  readonly web: number;
  readonly imap: number;
  readonly smtp: number;
}

/** Roundcube in PHP's own web server, with a configuration and a database in a folder. */
export function roundcubeDaemon(folder: string, ports: Ports): Daemon {
  const [config, temp] = ['config', 'temp'].map((each) => join(folder, 'roundcube', each)) as [
    string,
    string,
  ];
  const database = join(folder, 'roundcube', 'database');
  for (const each of [config, temp]) mkdirSync(each, { recursive: true });
  for (const each of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(join(DEBIAN.config, each), join(config, each));
  writeFileSync(join(config, 'config.inc.php'), configuration({ ports, temp, database }));
  execFileSync('sqlite3', [database], {
    input: `${readFileSync(DEBIAN.schema, 'utf8')}\n${accountsAsSql()}`,
  });
  return {
    name: 'php',
    command: 'php',
    args: [
      ...['-d', `session.save_path=${temp}`, '-d', 'short_open_tag=0', '-d', 'opcache.enable_cli=1'],
      ...['-S', `127.0.0.1:${ports.web}`, '-t', DEBIAN.documents],
    ],
    env: { ROUNDCUBE_CONFIG_DIR: config },
    port: ports.web,
  };
}

interface Places {
  readonly ports: Ports;
  readonly temp: string;
  readonly database: string;
}

function configuration({ ports, temp, database }: Places): string {
  const settings: Record<string, string | number | boolean> = {
    db_dsnw: `sqlite:///${database}?mode=0600`,
    imap_host: `${IMAP_HOST}:${ports.imap}`,
    smtp_host: `127.0.0.1:${ports.smtp}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'twenty-four letters long',
    mail_domain: MAIL_DOMAIN,
    use_https: true,
    log_driver: 'stdout',
    temp_dir: temp,
    create_default_folders: true,
    draft_autosave: 0,
    // Answers are asked of this machine, never of the network.
    enable_spellcheck: true,
    spellcheck_engine: 'pspell',
  };
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${asPhp(value)};`);
  return `<?php\n$config = [];\n$config['plugins'] = [];\n${lines.join('\n')}\n`;
}

function asPhp(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replace(/['\\]/gu, '\\$&')}'` : String(value);
}

/** Everybody is known to Roundcube before their first login, so that their settings hold from then on. */
function accountsAsSql(): string {
  return [...Object.values(ACCOUNTS), DRAFTS]
    .map((account: Account, at) => {
      const { user, language, editor, signature } = account;
      const id = at + 1;
      return `INSERT INTO users (user_id, username, mail_host, created, language, preferences)
  VALUES (${id}, ${asSql(user)}, ${asSql(IMAP_HOST)}, '2026-11-01 00:00:00', ${asSql(language)}, ${asSql(preferences(account))});
INSERT INTO identities (user_id, changed, standard, name, email, signature, html_signature)
  VALUES (${id}, '2026-11-01 00:00:00', 1, ${asSql(OWNER)}, ${asSql(addressOf(account))}, ${asSql(signature)}, ${Number(editor === 'html')});
${CONTACTS.map(contactAsSql(id)).join('\n')}`;
    })
    .join('\n');
}

function contactAsSql(userId: number): (contact: Person) => string {
  return ({ name, address }) => `INSERT INTO contacts (user_id, changed, name, email, words)
  VALUES (${userId}, '2026-11-01 00:00:00', ${asSql(name)}, ${asSql(address)}, ${asSql(` ${name} ${address} `.toLowerCase())});`;
}

function asSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** As PHP serialises an array of numbers. */
function preferences({ editor, answers, autosave = 0 }: Account): string {
  const numbers = {
    htmleditor: editor === 'html' ? 1 : 0,
    reply_mode: answers === 'above' ? 1 : 0,
    draft_autosave: autosave,
  };
  const entries = Object.entries(numbers).map(([name, value]) => `s:${name.length}:"${name}";i:${value};`);
  return `a:${entries.length}:{${entries.join('')}}`;
}
