import * as z from 'zod/mini';
import { RULES } from '../core/assess/rules.ts';
import { id } from '../core/fields-schema.ts';
import { settingsSchema } from '../core/settings-schema.ts';
import { PLACEHOLDER_NAMES } from '../core/templates/placeholders.ts';
import { AUDIENCES, LETTER_TAGS } from '../core/templates/template.ts';
import { draftGuardSchema, draftQuestionSchema, knownWordsSchema, withMeSchema } from './draft-messages.ts';
import { siteFactsSchema } from './site.ts';

z.config({ jitless: true });

/** Who sends a message: a script in a webmail's page, one of our own pages, or the worker. */
export type Sender = 'content' | 'page' | 'worker';

/** One message: what goes in, what comes back, who may send it. */
export interface MessageType<
  I extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly input: I;
  readonly output: O;
  readonly from: readonly Sender[];
}

const nothing = z.null();

/** Longest text a message carries, in UTF-16 units: far above any email, far below what could hang a page. */
const TEXT_LIMIT = 200_000;
const text = z.string().check(z.maxLength(TEXT_LIMIT));
const shortText = z.string().check(z.maxLength(2_000));

/** What every page with a composer is told. Of interviews it learns only what an answer about its own draft holds. */
const preferencesSchema = z.object({
  settings: settingsSchema,
  /** The id of the current interview; `null` when there is none at all. */
  current: z.nullable(id),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

const privateSpanSchema = z.object({
  from: z.number(),
  to: z.number(),
  severity: z.enum(['warning', 'note']),
  words: z.number(),
});
/** Most places of a draft that are answered: nobody works through more. */
export const MOST_SPANS = 200;

const gapNames = z.enum(PLACEHOLDER_NAMES);
const otherWordsSchema = z.object({
  gaps: z.partialRecord(gapNames, z.object({ gap: shortText, example: shortText })),
  known: z.partialRecord(gapNames, shortText),
});

const templateSchema = z.object({
  id: shortText,
  title: shortText,
  when: shortText,
  audience: z.enum(AUDIENCES),
  subject: shortText,
  body: text,
  language: z.optional(z.enum(LETTER_TAGS)),
  other: z.optional(otherWordsSchema),
});

const letterSchema = z.object({ subject: shortText, body: text });
/** A subject and a body, ready to be written into a draft. */
export type Letter = z.infer<typeof letterSchema>;

/**
 * What became of a letter. `copy`: the page did not take it, so whoever asked gives it to the clipboard;
 * `recipient`: subject and body are written, the recipient did not read back.
 */
const deliverySchema = z.enum(['written', 'recipient', 'copy', 'no-composer']);
export type Delivery = z.infer<typeof deliverySchema>;

const tabStateSchema = z.object({
  webmail: z.string(),
  /** Open composers in this frame of the tab. */
  composers: z.number(),
  /** What the page of the composer used last does not give; see `Part` of the webmails. */
  missing: z.array(shortText).check(z.maxLength(20)),
});

/** Answered by the worker. */
export const workerMessages = {
  /** A composer opened: inject the reader and the UI there. `false` when Afterword is off. */
  'load-companion': { input: nothing, output: z.boolean(), from: ['content'] },
  /** A panel is opened for the first time: inject it beside the companion. Answered when it has run. */
  'load-panel': { input: nothing, output: nothing, from: ['content'] },
  'read-preferences': { input: nothing, output: preferencesSchema, from: ['content', 'page'] },
  'switch-rule': {
    input: z.object({ rule: z.enum(RULES), on: z.boolean() }),
    output: nothing,
    from: ['content', 'page'],
  },
  /**
   * All templates, the person's own among them, in the order of the step that an interview is at. The input names the
   * interview; `null` for the current one.
   */
  'read-templates': { input: z.nullable(id), output: z.array(templateSchema), from: ['content', 'page'] },
  /** Which interview a draft belongs to, and whether it goes to the right people. */
  'judge-draft': { input: draftQuestionSchema, output: draftGuardSchema, from: ['content', 'page'] },
  /** What an interview says for the gaps of templates; `null` for the current one. */
  'known-words': { input: z.nullable(id), output: knownWordsSchema, from: ['content', 'page'] },
  /** A template filled with the answers to three short questions. */
  'write-with-me': { input: withMeSchema, output: letterSchema, from: ['content', 'page'] },
  /**
   * Where a draft repeats the private account, or what is said of interviewers. Of the notes nothing comes back but
   * places in the draft. `interviewId` is the interview the draft belongs to; `null` when that is not known.
   */
  'private-spans': {
    input: z.object({ text, interviewId: z.nullable(id), toOwnRecruiter: z.boolean() }),
    output: z.array(privateSpanSchema).check(z.maxLength(MOST_SPANS)),
    from: ['content', 'page'],
  },
  /** The person says that they sent it. Refused in a private window, where nothing is kept. */
  'note-sent': {
    input: z.object({ interviewId: id, kind: z.enum(['thanked', 'followed-up']) }),
    output: nothing,
    from: ['content', 'page'],
  },
  /**
   * Something was kept that the worker has to act on, such as a switch: answered once it has, also when the worker that
   * first heard of it was stopped before it could.
   */
  'catch-up': { input: nothing, output: nothing, from: ['page'] },
  /** Opens the notebook page, at an interview or at the current one. */
  'open-notebook': { input: z.nullable(id), output: nothing, from: ['content', 'page'] },
  /** Opens an empty composer in that tab's account and writes there. */
  'new-draft': {
    input: z.object({ tabId: z.number(), to: shortText, letter: letterSchema }),
    output: deliverySchema,
    from: ['page'],
  },
  /** The person wants Afterword on a site. Asked before the browser is: its question may close who asks. */
  'turn-on-site': { input: siteFactsSchema, output: nothing, from: ['page'] },
  /** Takes a site from the list, and gives back what the browser allowed there. */
  'remove-site': { input: siteFactsSchema, output: nothing, from: ['page'] },
} as const satisfies Record<string, MessageType>;

/** Answered in a webmail's tab by the small entry script, which is always there. */
export const entryMessages = {
  'tab-state': { input: nothing, output: tabStateSchema, from: ['page', 'worker'] },
  /** Opens an empty composer; answers `true` when it is there. */
  'open-composer': { input: nothing, output: z.boolean(), from: ['worker'] },
  'preferences-changed': { input: preferencesSchema, output: nothing, from: ['worker'] },
} as const satisfies Record<string, MessageType>;

/** Answered in a webmail's tab once a composer has opened. */
export const companionMessages = {
  /** Writes into the composer last used. */
  insert: { input: letterSchema, output: deliverySchema, from: ['page'] },
  /** Writes recipient, subject and body into the composer that was opened last. */
  'write-draft': {
    input: z.object({ to: shortText, letter: letterSchema }),
    output: deliverySchema,
    from: ['worker'],
  },
  /** Whether Afterword is on for the composer last used, once it is switched as asked; `null` asks alone, or none is there. */
  'this-email': { input: z.nullable(z.boolean()), output: z.nullable(z.boolean()), from: ['page'] },
  /** A keyboard command of the manifest was pressed in this tab. */
  'run-command': { input: shortText, output: nothing, from: ['worker'] },
} as const satisfies Record<string, MessageType>;

export type MessageTable = Record<string, MessageType>;
export type Input<T extends MessageTable, N extends keyof T> = z.infer<T[N]['input']>;
export type Output<T extends MessageTable, N extends keyof T> = z.infer<T[N]['output']>;
