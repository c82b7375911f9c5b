import type { Page } from 'puppeteer-core';
import { eventually } from '../../support/acting.ts';

export type Row = 'to' | 'cc' | 'bcc';

/** Types somebody into a row of recipients; the comma makes a chip of them. */
export async function addRecipient(page: Page, row: Row, person: string): Promise<void> {
  const before = await people(page, row);
  await page.click(`#compose_${row} .recipient-input input`);
  await page.keyboard.type(`${person},`);
  await eventually(() => people(page, row)).toHaveLength(before.length + 1);
}

/** Takes somebody out by the cross on their chip. */
export async function removeRecipient(page: Page, row: Row, address: string): Promise<void> {
  const before = await people(page, row);
  const crosses = await page.$$(`#compose_${row} li.recipient a.remove`);
  await crosses[before.indexOf(address)]?.click();
  await eventually(() => people(page, row)).toEqual(before.filter((each) => each !== address));
}

/** The addresses that a row holds now. */
export function people(page: Page, row: Row): Promise<string[]> {
  return page.$eval(`textarea#_${row}`, (area) =>
    [...(area as HTMLTextAreaElement).value.matchAll(/[^\s<>,;"]+@[^\s<>,;"]+/gu)].map(
      ([address]) => address,
    ),
  );
}
