import fc from 'fast-check';

/** Lists within lists, so many deep. */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** As parsed from a text: with an own property of that name, which an object literal cannot have. */
const polluting: unknown = JSON.parse(
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"hasOwnProperty":1,"toString":null}',
);

/** What is no data of ours, whoever made it: inherited names, a megabyte, a thousand levels, versions that never were. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(polluting, { version: 1, value: polluting }, { version: 2, value: { rows: [polluting] } }),
  fc.constantFrom('x'.repeat(1_000_000), { version: 1, value: 'x'.repeat(1_000_000) }),
  fc.constantFrom(nested(1_000), { version: 1, value: nested(1_000) }),
  fc.record({
    version: fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constantFrom(null, '__proto__', 2 ** 53)),
    value: fc.jsonValue(),
  }),
);
