import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onDataChange } from '../../src/browser/data-change.ts';
import { changeInterview } from '../../src/core/interview/interview-record.ts';
import { PopupInterview } from '../../src/entry/popup-interview.ts';
import { DataWorld, interviewAt } from '../support/data-world.ts';

/** A popup over the data of a world, as it is when it was opened. */
async function popupOver(world: DataWorld): Promise<PopupInterview> {
  const popup = new PopupInterview({
    interviews: world.interviews,
    now: () => world.at,
    onChange: (changed) => onDataChange(world.area, changed),
  });
  await popup.load();
  return popup;
}

const FIELDS = ['company', 'role', 'ownName', 'signOff'] as const;

describe('the popup’s interview', () => {
  it('is made by the first edit, once', async () => {
    const world = new DataWorld();
    const popup = await popupOver(world);
    await Promise.all(['N', 'No', 'Nor'].map((company) => popup.edit((kept) => ({ ...kept, company }))));
    expect((await world.interviews.list()).rows.map(({ company }) => company)).toEqual(['Nor']);
    expect(popup.shown.value.company).toBe('Nor');
  });

  it('keeps what another page wrote into other fields', async () => {
    const edit = fc.record({
      byPopup: fc.boolean(),
      field: fc.constantFrom(...FIELDS),
      text: fc.string({ maxLength: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 10 }), async (edits) => {
        const world = new DataWorld();
        const { id } = await world.interviews.create(interviewAt(''));
        const popup = await popupOver(world);
        await Promise.all(
          edits.map(({ byPopup, field, text }) => {
            if (byPopup) return popup.edit((kept) => ({ ...kept, [field]: text }));
            return world.interviews.change(id, (record) =>
              changeInterview(record, { interview: { ...record.interview, [field]: text } }, world.at),
            );
          }),
        );
        const kept = await world.interviews.readCurrent();
        for (const field of FIELDS)
          expect(kept?.interview[field]).toBe(edits.findLast((each) => each.field === field)?.text ?? '');
        await expect.poll(() => popup.shown.value).toEqual(kept?.interview);
      }),
      { numRuns: 50 },
    );
  });

  it('shows at once what is typed, and what another page wrote once that is kept', async () => {
    const world = new DataWorld();
    const { id } = await world.interviews.create(interviewAt('Northwind'));
    const popup = await popupOver(world);
    const saved = popup.edit((kept) => ({ ...kept, role: 'Chef' }));
    expect(popup.shown.value).toMatchObject({ company: 'Northwind', role: 'Chef' });
    await world.interviews.change(id, (record) =>
      changeInterview(record, { interview: { ...record.interview, company: 'Contoso' } }, world.at),
    );
    await saved;
    await expect.poll(() => popup.shown.value).toMatchObject({ company: 'Contoso', role: 'Chef' });
  });

  it('writes to the interview that is shown, though another became the current one', async () => {
    const world = new DataWorld();
    const first = await world.interviews.create(interviewAt('Northwind'));
    const popup = await popupOver(world);
    const other = world.interviews.create(interviewAt('Contoso'));
    await popup.edit((kept) => ({ ...kept, role: 'Chef' }));
    const { id } = await other;
    const records = await world.interviews.readRecords([first.id, id]);
    expect(records.map(({ interview }) => interview.role)).toEqual(['Chef', '']);
    await expect.poll(() => popup.shown.value.company).toBe('Contoso');
  });

  it('says why something is not kept, leaves it in sight, and keeps it with the next edit', async () => {
    const world = new DataWorld();
    await world.interviews.create(interviewAt('Northwind'));
    const popup = await popupOver(world);
    const { set } = world.area;
    world.area.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    await popup.edit((kept) => ({ ...kept, role: 'Chef' }));
    expect(popup.problem.value).toEqual({ key: 'store_full' });
    expect(popup.shown.value.role).toBe('Chef');
    world.area.set = set;
    await popup.edit((kept) => ({ ...kept, ownName: 'Sam' }));
    expect(popup.problem.value).toBeNull();
    expect((await world.interviews.readCurrent())?.interview).toMatchObject({ role: 'Chef', ownName: 'Sam' });
  });

  it('says so when another page removed it', async () => {
    const world = new DataWorld();
    const { id } = await world.interviews.create(interviewAt('Northwind'));
    const popup = await popupOver(world);
    const removal = world.removals.removeInterview(id);
    await popup.edit((kept) => ({ ...kept, role: 'Chef' }));
    await removal;
    expect(popup.problem.value).toEqual({ key: 'store_missing' });
    expect(popup.shown.value.role).toBe('');
  });
});
