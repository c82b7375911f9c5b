import type { Handlers } from '../../browser/answer.ts';
import type { workerMessages } from '../../browser/message-table.ts';
import { openNotebook } from '../../browser/open-own-page.ts';
import { preferencesAt, readPreferences } from '../../browser/read-preferences.ts';
import { isOnAt } from '../../browser/site.ts';
import { interviews, ownTemplates, settingsStore, siteStore } from '../../browser/stores.ts';
import { injectCompanion, injectPanel } from '../../browser/webmail-tabs.ts';
import { judgeDraft } from '../../core/guard/judge-draft.ts';
import { addDeed } from '../../core/interview/interview-record.ts';
import { catchUp, tell } from './duties.ts';
import { knownInterviews } from './known-interviews.ts';
import { knownWords, letterWithAnswers } from './known-words.ts';
import { notebookWall } from './notebook-wall.ts';
import { removeSite, turnOnSite } from './sites.ts';
import { templatesInOrder } from './templates-in-order.ts';
import { writeNewDraft } from './webmail-pages.ts';

/** Something that would have been kept, asked for from a private window. */
class PrivateWindowError extends Error {
  override readonly name = 'PrivateWindowError';
}

/** The worker's answer to each message. */
export const handlers: Handlers<typeof workerMessages> = {
  async 'load-companion'(_, { tabId, frameId = 0, url = '' }) {
    const [settings, sites] = await Promise.all([settingsStore.read(), siteStore.read()]);
    const on = settings.on && isOnAt(sites, url);
    if (on && tabId !== undefined) await injectCompanion(tabId, frameId);
    return on;
  },
  async 'load-panel'(_, { tabId, frameId = 0 }) {
    if (tabId !== undefined) await injectPanel(tabId, frameId);
    return null;
  },
  async 'read-preferences'(_, { url }) {
    const [preferences, sites] = await Promise.all([readPreferences(), siteStore.read()]);
    return url === undefined ? preferences : preferencesAt(preferences, sites, url);
  },
  async 'switch-rule'({ rule, on }, { isPrivate }) {
    if (isPrivate) throw new PrivateWindowError();
    await settingsStore.update((settings) => {
      const others = settings.rulesOff.filter((each) => each !== rule);
      return { ...settings, rulesOff: on ? others : [...others, rule] };
    });
    // Whoever asked hears when every page knows, or else asks again.
    await tell.run();
    return null;
  },
  'read-templates': (id) => templatesInOrder(interviews, ownTemplates, id, { at: Date.now(), offsetAt }),
  'judge-draft': async (question) => judgeDraft(question, await knownInterviews(interviews)),
  'known-words': (id) => knownWords(interviews, id),
  'write-with-me': (asked) => letterWithAnswers(interviews, ownTemplates, asked),
  'private-spans': (draft) => notebookWall(interviews, ownTemplates, draft),
  async 'note-sent'({ interviewId, kind }, { isPrivate }) {
    if (isPrivate) throw new PrivateWindowError();
    const deed = { id: crypto.randomUUID(), kind, at: Date.now(), note: '' };
    await interviews.change(interviewId, (record) => addDeed(record, deed));
    return null;
  },
  async 'catch-up'() {
    await catchUp();
    return null;
  },
  async 'open-notebook'(id) {
    await openNotebook(id);
    return null;
  },
  'new-draft': writeNewDraft,
  async 'turn-on-site'(facts) {
    await turnOnSite(facts);
    return null;
  },
  async 'remove-site'(facts) {
    await removeSite(facts);
    return null;
  },
};

/** Minutes east of UTC. */
function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
