import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { randomNumbers } from '../../scripts/random.ts';
import { eventually, hover, markedWords, press, shownKinds, until } from './acting.ts';
import type { Afterword } from './afterword.ts';
import { forgetAll, keep, kept } from './commands.ts';
import { draftLines, setDraft } from './draft.ts';
import { listen } from './listen.ts';
import { fieldText, intoField, openSection, savedWords } from './notebook.ts';
import { openFolds, pressIn } from './popup.ts';
import { surfaces } from './surfaces.ts';
import { TWO_INTERVIEWS } from './two-interviews.ts';
import { alarms } from './worker.ts';

const SORRY = 'I am so sorry about Tuesday';
const AGAIN = 'I apologise again for everything';
const DRAFT = [`${SORRY}. ${AGAIN}.`];
const FIELD = 'How it ended';

/** Somebody who uses Afterword in a mail, in the notebook and in the popup, which are all open. */
interface Person {
  readonly afterword: Afterword;
  readonly mail: Page;
  readonly notebook: Page;
  readonly popup: Page;
}

type Step = (person: Person, nth: number) => Promise<void>;

/** What the person does, one after the other. Each step ends when the person sees that it was done. */
const STEPS: Readonly<Record<string, Step>> = {
  'writes in the notebook': async ({ afterword, notebook }, nth) => {
    await notebook.bringToFront();
    await openSection(notebook, 'account');
    await intoField(notebook, FIELD);
    await notebook.keyboard.type(` And then ${nth}.`);
    await eventually(() => savedWords(notebook)).toBe('Saved');
    const written = await fieldText(notebook, FIELD);
    expect(written).toContain(`And then ${nth}.`);
    // What is called saved is.
    const { current } = await index(afterword);
    expect(JSON.stringify(await kept(afterword, `notebook:${current}`))).toContain(JSON.stringify(written));
  },
  'goes to the other interview': async ({ afterword, notebook }) => {
    await notebook.bringToFront();
    const { current, rows } = await index(afterword);
    const other = rows.find(({ id }) => id !== current)?.id ?? '';
    await notebook.select('.chooser select', other);
    await eventually(async () => (await index(afterword)).current).toBe(other);
  },
  'puts a template in': async ({ mail }) => {
    await mail.bringToFront();
    await setDraft(mail, ['']);
    await press(mail, 'badge', /^Afterword/u);
    while (!(await comes(mail, 'Templates')) || !(await showsTemplates(mail))) {
      // "Please open it once more."
      await press(mail, 'notice', 'Close');
      await press(mail, 'badge', /^Afterword/u);
    }
    await press(mail, 'panel', /^Short thank-you/u);
    await press(mail, 'panel', /^Insert/u);
    await eventually(async () => (await draftLines(mail)).length).toBeGreaterThan(3);
    await eventually(() => shownKinds(mail)).toEqual(['badge']);
  },
  'writes in the mail, and ignores something this time': async ({ mail }) => {
    await beginDraft(mail);
    await hover(mail, SORRY);
    await press(mail, 'card', 'Ignore this time');
    await eventually(() => markedWords(mail)).toEqual([AGAIN]);
    await press(mail, 'card', 'Undo');
    await eventually(() => marked(mail)).toEqual([SORRY, AGAIN]);
    await press(mail, 'card', 'Close');
  },
  'ignores a rule from now on, and takes it back': async ({ afterword, mail }) => {
    await beginDraft(mail);
    await hover(mail, SORRY);
    await press(mail, 'card', 'Ignore this rule from now on');
    await eventually(() => markedWords(mail)).toEqual([]);
    await eventually(() => kept(afterword, 'settings')).toMatchObject({
      value: { rulesOff: [expect.any(String)] },
    });
    await press(mail, 'card', 'Undo');
    await eventually(() => marked(mail)).toEqual([SORRY, AGAIN]);
    await eventually(() => kept(afterword, 'settings')).toMatchObject({ value: { rulesOff: [] } });
    await press(mail, 'card', 'Close');
  },
  'does without the button for a while': async ({ mail, popup }) => {
    await popup.bringToFront();
    await pressIn(popup, 'Show the button in the composer');
    await mail.bringToFront();
    await eventually(() => shownKinds(mail)).toEqual([]);
    await popup.bringToFront();
    await pressIn(popup, 'Show the button in the composer');
    await mail.bringToFront();
    await eventually(() => shownKinds(mail)).toEqual(['badge']);
  },
  'does without Afterword for a while': async ({ mail, popup }) => {
    await beginDraft(mail);
    await popup.bringToFront();
    await pressIn(popup, 'Afterword is on');
    await eventually(() => markedWords(mail)).toEqual([]);
    await pressIn(popup, 'Afterword is on');
    await eventually(() => marked(mail)).toEqual([SORRY, AGAIN]);
  },
  'wants to be reminded, or not': async ({ afterword, notebook }) => {
    await notebook.bringToFront();
    await openSection(notebook, 'timeline');
    const before = JSON.stringify(await kept(afterword, 'reminders'));
    const found = await until(
      () => notebook.$('.reminders [role="switch"] ::-p-text(To rest)'),
      'a reminder',
    );
    await found.click();
    await eventually(async () => JSON.stringify(await kept(afterword, 'reminders'))).not.toBe(before);
    const waits = JSON.stringify(await kept(afterword, 'reminders')).includes('"waiting"');
    await eventually(() => alarms(afterword)).toEqual(waits ? ['reminders'] : []);
  },
};

/** What stands everywhere when the person is done. */
export interface Outcome {
  /** All that is kept, without what no two runs share: ids and times. */
  readonly kept: string;
  readonly draft: readonly string[];
  readonly marked: readonly string[];
  /** What any of the pages had in its console. */
  readonly said: readonly string[];
}

export interface Use {
  /** Says which steps are taken, and in which order. */
  readonly seed: number;
  /** Whether there is more to do; asked after each step, told how many were taken. */
  readonly goesOn: (taken: number) => boolean;
}

/** Uses Afterword from the beginning, with two interviews, until there is nothing more to do. */
export async function useAfterword(afterword: Afterword, { seed, goesOn }: Use): Promise<Outcome> {
  await forgetAll(afterword);
  await keep(afterword, TWO_INTERVIEWS);
  const mail = await afterword.openGmail({ fixture: '2026-11-popup' });
  const notebook = await afterword.openPage('notebook.html#account');
  const popup = await afterword.openPage('popup.html');
  await openFolds(popup);
  const person: Person = { afterword, mail, notebook, popup };
  const consoles = [mail, notebook, popup].map(listen);
  const random = randomNumbers(seed);
  const names = Object.keys(STEPS);
  let taken = 0;
  do {
    // Every step once, before chance has its way.
    const name = names[taken < names.length ? taken : Math.floor(random() * names.length)] ?? '';
    try {
      await STEPS[name]?.(person, taken);
    } catch (cause) {
      throw new Error(`step ${taken + 1}, in which somebody ${name}; ${await seen(person)}`, { cause });
    }
    taken += 1;
  } while (goesOn(taken));
  const outcome = {
    kept: await comparable(afterword),
    draft: await draftLines(mail),
    marked: await marked(mail),
    said: consoles.flat(),
  };
  await afterword.closePages();
  return outcome;
}

/** What there is to be seen of a step that failed. */
async function seen({ afterword, mail }: Person): Promise<string> {
  const shown = await surfaces(mail);
  return JSON.stringify({
    marked: await marked(mail),
    shown: shown.map(({ kind, visible, text }) => [kind, visible, text]),
    settings: await kept(afterword, 'settings'),
  });
}

async function beginDraft(mail: Page): Promise<void> {
  await mail.bringToFront();
  await setDraft(mail, DRAFT);
  await eventually(() => marked(mail)).toEqual([SORRY, AGAIN]);
}

/** The marked words, in an order that no painting changes. */
async function marked(mail: Page): Promise<string[]> {
  return (await markedWords(mail)).sort();
}

async function showsTemplates(mail: Page): Promise<boolean> {
  await press(mail, 'panel', 'Templates');
  return comes(mail, 'Short thank-you');
}

/** Whether something comes in the panel; `false` when the panel says that it did not. */
function comes(mail: Page, beginning: string): Promise<boolean> {
  return until(async () => {
    const shown = await surfaces(mail);
    if (shown.some(({ kind, visible }) => kind === 'notice' && visible)) return false;
    const panel = shown.find(({ kind }) => kind === 'panel');
    return panel?.parts.some(({ name }) => name.startsWith(beginning)) || null;
  }, `${beginning} in the panel, or a word`);
}

interface Index {
  readonly current: string;
  readonly rows: readonly { readonly id: string }[];
}

async function index(afterword: Afterword): Promise<Index> {
  return ((await kept(afterword, 'interviews')) as { value: Index }).value;
}

/** What is kept now. The copies of what was there before are no outcome: a write that was done twice made another. */
function comparable(afterword: Afterword): Promise<string> {
  return afterword.inExtension(async () => {
    const items = Object.entries(await chrome.storage.local.get(null));
    const own = items.filter(([key]) => !key.startsWith('last-good:')).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(own, null, 1)
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}/gu, 'an id')
      .replaceAll(/\b1\d{12}\b/gu, 'a time');
  }, null);
}
