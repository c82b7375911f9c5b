/** A mailbox and how its owner has set up Roundcube. */
export interface Account {
  /** Of the mailbox too: `user@` the mail domain. */
  readonly user: string;
  /** The one Roundcube shows itself in. */
  readonly language: 'en_US' | 'de_DE';
  readonly editor: 'html' | 'plain';
  /** Where an answer is written: below the quoted mail, as Roundcube has it at first, or above it. */
  readonly answers: 'below' | 'above';
  /** HTML or plain text, as the editor is. */
  readonly signature: string;
  /** Seconds between two savings of a draft; 0 for never. */
  readonly autosave?: number;
}

export const MAIL_DOMAIN = 'home.example';
export const PASSWORD = 'correct-horse';
export const OWNER = 'Sam Ellery';

const HTML_SIGNATURE = `<p>${OWNER}<br /><em>Planner</em></p>`;
const PLAIN_SIGNATURE = `${OWNER}\nPlanner`;

export interface Person {
  readonly name: string;
  readonly address: string;
}

/** Everybody's address book. */
export const CONTACTS = [
  { name: 'Lee Park', address: 'lee.park@home.example' },
  { name: 'Lee Quinn', address: 'lee.quinn@home.example' },
] as const satisfies readonly Person[];

export const ACCOUNTS = {
  htmlEnglish: {
    user: 'sam.html',
    language: 'en_US',
    editor: 'html',
    answers: 'below',
    signature: HTML_SIGNATURE,
  },
  plainEnglish: {
    user: 'sam.plain',
    language: 'en_US',
    editor: 'plain',
    answers: 'above',
    signature: PLAIN_SIGNATURE,
  },
  htmlGerman: {
    user: 'sam.html.de',
    language: 'de_DE',
    editor: 'html',
    answers: 'above',
    signature: HTML_SIGNATURE,
  },
  plainGerman: {
    user: 'sam.plain.de',
    language: 'de_DE',
    editor: 'plain',
    answers: 'below',
    signature: PLAIN_SIGNATURE,
  },
} as const satisfies Record<string, Account>;

/** Somebody whose drafts are saved soon. */
export const DRAFTS: Account = { ...ACCOUNTS.htmlEnglish, user: 'sam.drafts', autosave: 2 };

export function addressOf({ user }: Account): string {
  return `${user}@${MAIL_DOMAIN}`;
}

/** A person as they are typed, and as a mail names them. */
export function asTyped({ name, address }: Person): string {
  return `${name} <${address}>`;
}
