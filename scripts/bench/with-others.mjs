// What the benchmark runs where the other tools run too.
export { compare, endure, grow, type } from './measure.ts';
export { OTHERS as others } from './others.mjs';
