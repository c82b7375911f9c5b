import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePeople } from '../../../src/core/interview/merge-people.ts';

const person = (name: string, address = '') => ({ name, address });
const [ana, bo, kim] = [person('Ana'), person('Bo'), person('Kim')];

test.each([
  ['a changed row', [ana, bo], [ana, person('Bob')], [ana, bo, kim], [ana, person('Bob'), kim]],
  ['a changed row that moved', [ana, bo], [ana, person('Bob')], [bo], [person('Bob')]],
  ['a row added', [ana], [ana, person('')], [ana, bo], [ana, bo, person('')]],
  ['a row taken out', [ana, bo], [bo], [ana, bo, kim], [bo, kim]],
  ['one of two like rows taken out', [ana, ana], [ana], [ana, ana], [ana]],
  ['a row taken out that is gone already', [ana, bo], [bo], [bo], [bo]],
  ['nothing', [ana], [ana], [ana, bo], [ana, bo]],
])('%s is made to what is kept, and the rest of it stays', (_, before, mine, kept, merged) => {
  expect(mergePeople(before, mine, kept)).toEqual(merged);
});

test('two fields of one row may be changed at once', () => {
  const mine = [person('Ana Ruiz')];
  const kept = [person('Ana', 'ana@example.com')];
  expect(mergePeople([ana], mine, kept)).toEqual([person('Ana Ruiz', 'ana@example.com')]);
});

test('a row that somebody else changed is not taken out with what they wrote', () => {
  expect(mergePeople([ana], [], [person('Ana', 'ana@example.com')])).toHaveLength(1);
});

const somebody = fc.record({ name: fc.string(), address: fc.string() });
const people = fc.array(somebody, { maxLength: 5 });

test('without another page, what the person made is what is kept', () => {
  fc.assert(
    fc.property(people, fc.nat(5), somebody, (before, at, row) => {
      const steps = [
        [...before, row],
        before.toSpliced(at, 1),
        at < before.length ? before.with(at, row) : before,
      ];
      for (const mine of steps) expect(mergePeople(before, mine, before)).toEqual(mine);
    }),
  );
});
