import type { Timing } from './race.ts';

/** What was measured in one place. */
export interface Column {
  readonly place: string;
  readonly timings: readonly Timing[];
}

/**
 * Prints a row for each name and a column for each place: the median in ms, between which values half of all samples
 * lay, and what `note` says of it.
 */
export function printTable(
  title: string,
  columns: readonly Column[],
  note: (timing: Timing, column: Column) => string,
): void {
  const names = [...new Set(columns.flatMap(({ timings }) => timings.map(({ name }) => name)))];
  const rows = names.map((name) => [
    name,
    ...columns.map((column) => {
      const timing = column.timings.find((one) => one.name === name);
      if (timing === undefined) return '';
      const { median, low, high, error } = timing;
      if (error !== undefined) return error.slice(0, OTHER_COLUMNS - 2);
      return `${ms(median)} ${`(${ms(low)}-${ms(high)})`.padEnd(16)}${note(timing, column).padStart(8)}`;
    }),
  ]);
  console.log(`\n${title}\n`);
  for (const [name = '', ...cells] of [['', ...columns.map(({ place }) => place)], ...rows])
    console.log(
      `${name.padEnd(FIRST_COLUMN)}${cells.map((cell) => cell.padEnd(OTHER_COLUMNS)).join('')}`.trimEnd(),
    );
}

const FIRST_COLUMN = 38;
const OTHER_COLUMNS = 36;

/** Three digits that mean something. */
export function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3).slice(0, 5);
}

/** How many times as long: "12.3 ×". */
export function times(one: number, other: number | undefined): string {
  const ratio = other === undefined ? Number.NaN : one / other;
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(ratio < 1 ? 3 : 1)} ×`;
}
