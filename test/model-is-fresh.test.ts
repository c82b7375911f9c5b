import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprintOf, trainingSet } from '../scripts/training-set.ts';

test('the model was trained on the sentences and features of today; if not, `npm run train`', () => {
  const model = readFileSync('src/core/classifier/english-model.ts', 'utf8');
  const [, trained] = /^\/\/ Trained on (\w+)\.$/mu.exec(model) ?? [];
  expect(trained).toBe(fingerprintOf(trainingSet()));
});
