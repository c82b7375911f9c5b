import type { Delivery, Letter } from '../../browser/message-table.ts';
import { openTextField } from '../../editing/open-text-field.ts';
import type { TextField } from '../../editing/text-field.ts';
import type { Composer, LineField } from '../../webmail/webmail.ts';
import { eventually } from './eventually.ts';

/** Looks, a tenth of a second apart, for a fresh composer's To row to appear or to show what was typed. */
const LOOKS = 15;
/** A fresh pop-up drops what was put into its To row too early (InboxSDK, `set-recipients`): so often it is tried. */
const ATTEMPTS = 3;

/**
 * Writes a letter into a composer at the caret, as if typed, and reads it back. The subject is written where there is
 * none yet and the composer answers no mail. Recipients are never touched.
 */
export async function writeLetter(composer: Composer, body: TextField, letter: Letter): Promise<Delivery> {
  if (!composer.isReply() && composer.subject() === '')
    await writeLine(composer.subjectField(), letter.subject);
  const result = await body.insert(letter.body);
  return result === 'done' ? 'written' : 'copy';
}

/**
 * The same for a composer just opened, and the recruiter's address into its To row. A composer that is no longer empty
 * is somebody's: nothing is written there.
 */
export async function writeDraft(
  composer: Composer,
  body: TextField,
  to: string,
  letter: Letter,
): Promise<Delivery> {
  if (!isFresh(composer, body)) return 'copy';
  const addressed = await writeRecipient(composer, to, () => body.select({ from: 0, to: 0 }));
  const delivery = await writeLetter(composer, body, letter);
  if (delivery !== 'written') return delivery;
  // Looked at again at the end: the page may have reset the row meanwhile.
  return addressed && goesTo(composer, to) ? 'written' : 'recipient';
}

function isFresh(composer: Composer, body: TextField): boolean {
  const { to, cc, bcc } = composer.recipients();
  const isUsed = [to, cc, bcc].some((list) => list !== 'unknown' && list.length > 0);
  return !composer.isReply() && !isUsed && body.read().trim() === '';
}

/**
 * Adds an address to the To row, as if typed, and reads it back. Everybody who is there stays, and so does what is half
 * typed: nothing is written to that.
 * @param leave takes the focus out of the row again
 */
export async function writeRecipient(
  composer: Composer,
  address: string,
  leave: () => void,
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (goesTo(composer, address)) return true;
    if (composer.toField() === null) composer.unfoldRecipients();
    if (!(await eventually(() => composer.toField() !== null, LOOKS))) return false;
    if (composer.toField()?.value !== '') return false;
    // A comma ends an address: most pages make a recipient of it then, the others when the row is left.
    await writeLine(composer.toField(), `${address},`);
    // Not left before the page has calmed down: it folds the row away then, and there is no second try.
    if (await eventually(() => !goesTo(composer, address), LOOKS / ATTEMPTS)) continue;
    leave();
    return true;
  }
  return false;
}

function goesTo(composer: Composer, address: string): boolean {
  const { to } = composer.recipients();
  return (
    to !== 'unknown' && to.some((recipient) => recipient.address.toLowerCase() === address.toLowerCase())
  );
}

/** Types into a one-line field, as its user would. */
async function writeLine(element: LineField | null, text: string): Promise<boolean> {
  if (element === null) return false;
  const stop = new AbortController();
  const field = openTextField(element, { signal: stop.signal });
  const result = await field.insert(text);
  stop.abort();
  return result === 'done';
}
