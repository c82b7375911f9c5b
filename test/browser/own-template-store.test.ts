import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataWorld } from '../support/data-world.ts';

const FIELDS = ['title', 'when', 'subject', 'body'] as const;

const template = (id: string) => ({
  id,
  title: '',
  when: '',
  audience: 'recruiter' as const,
  subject: '',
  body: '',
  step: null,
  changedAt: 1,
});

describe('own templates', () => {
  it('are changed by two pages at once, field by field, and nothing is lost', async () => {
    const edit = fc.record({
      id: fc.constantFrom('one', 'other'),
      field: fc.constantFrom(...FIELDS),
      text: fc.string({ maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 12 }), async (edits) => {
        const { templates } = new DataWorld();
        await templates.put(template('one'));
        await templates.put(template('other'));
        await Promise.all(
          edits.map(({ id, field, text }) => templates.change(id, (kept) => ({ ...kept, [field]: text }))),
        );
        for (const kept of await templates.list()) {
          const own = edits.filter(({ id }) => id === kept.id);
          for (const field of FIELDS)
            expect(kept[field]).toBe(own.findLast((each) => each.field === field)?.text ?? '');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('note when they were changed, and stay in their place', async () => {
    const world = new DataWorld();
    for (const id of ['one', 'other']) await world.templates.put(template(id));
    const changed = await world.templates.change('one', (kept) => ({ ...kept, id: 'x', title: 'Mine' }));
    expect(changed).toMatchObject({ id: 'one', title: 'Mine', changedAt: world.at });
    expect((await world.templates.list()).map(({ id }) => id)).toEqual(['one', 'other']);
  });

  it('that another page removed do not come back by a change', async () => {
    const { templates } = new DataWorld();
    await templates.put(template('one'));
    await templates.remove('one');
    await expect(templates.change('one', (kept) => kept)).rejects.toMatchObject({ problem: 'missing' });
    expect(await templates.list()).toEqual([]);
  });
});
