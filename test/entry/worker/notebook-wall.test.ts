import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';
import { notebookWall } from '../../../src/entry/worker/notebook-wall.ts';
import { DataWorld, interviewAt, writes } from '../../support/data-world.ts';

const SECRET = 'my mind went blank and I talked in circles';

async function withSecret() {
  const { interviews, templates } = new DataWorld();
  const { id } = await interviews.create(interviewAt('Northwind'));
  await interviews.changeNotebook(id, writes(`At the second question ${SECRET}.`));
  const other = await interviews.create(interviewAt('Contoso'));
  const ask = (text: string, interviewId: string | null = id, toOwnRecruiter = false) =>
    notebookWall(interviews, templates, { text, interviewId, toOwnRecruiter });
  return { ask, id, other: other.id, interviews };
}

describe('the notebook wall', () => {
  it('answers where a draft repeats the private account, and nothing else of it', async () => {
    const { ask } = await withSecret();
    const text = `Dear Ms Reed, My mind went blank, and I talked in circles. Kind regards`;
    const [span, ...more] = await ask(text);
    expect(more).toEqual([]);
    expect(Object.keys(span ?? {}).sort()).toEqual(['from', 'severity', 'to', 'words']);
    expect(text.slice(span?.from, span?.to)).toBe('My mind went blank, and I talked in circles');
  });

  it('knows the account of another interview too, and when it is not known which is meant', async () => {
    const { ask, other } = await withSecret();
    expect(await ask(`Well, ${SECRET}!`, other)).toHaveLength(1);
    expect(await ask(`Well, ${SECRET}!`, null)).toHaveLength(1);
    expect(await ask(`Well, ${SECRET}!`, 'gone')).toHaveLength(1);
  });

  it('makes no more than a note of it for the person’s own recruiter', async () => {
    const { ask, id } = await withSecret();
    expect(await ask(`Well, ${SECRET}!`, id, true)).toMatchObject([{ severity: 'note' }]);
  });

  it('lets through what the person means to say, and the templates', async () => {
    const { ask, id, interviews } = await withSecret();
    const { body } = TEMPLATES[0] ?? { body: '' };
    await interviews.changeNotebook(id, { ...writes(`I wrote: ${body}`), part: 'ending' });
    expect(await ask(body)).toEqual([]);
    await interviews.changeNotebook(id, { kind: 'call', part: 'learned', before: '', text: SECRET });
    expect(await ask(`Well, ${SECRET}!`)).toEqual([]);
  });
});
