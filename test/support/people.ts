import type { Page } from 'puppeteer-core';

/** Addresses in the rows of recipients. */
export type People = Partial<Record<'to' | 'cc' | 'bcc', readonly string[]>>;

/** Puts these people, and nobody else, into the rows, as the page does when they are chosen. */
export async function setPeople(page: Page, people: People): Promise<void> {
  await page.evaluate((given) => {
    for (const row of document.querySelectorAll('.anm')) {
      for (const chip of row.querySelectorAll('.agh')) chip.remove();
      const input = row.querySelector('input');
      if (input !== null) input.value = '';
      for (const address of given[row.getAttribute('name') as keyof People] ?? []) {
        const template = document.querySelector<HTMLTemplateElement>('template#chip');
        const chip = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
        chip.querySelector('[role="option"]')?.setAttribute('data-hovercard-id', address);
        chip.querySelector('.akl')?.append(address);
        row.querySelector('.afp')?.insertBefore(chip, row.querySelector('.aH9'));
      }
    }
  }, people);
}
