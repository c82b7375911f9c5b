import { expect, test } from 'vitest';
import { Field } from '../../src/ui/field.tsx';
import { View } from './view.tsx';

function Part({ labels }: { readonly labels: readonly string[] }) {
  return labels.map((label) => <Field key={label} label={label} value="" onInput={() => undefined} />);
}

test('a field that comes later never shares its id with one that is there', () => {
  const view = new View(<Part labels={['Company']} />);
  view.show(<Part labels={['Company', 'Role']} />);
  view.show(<Part labels={['Company', 'Role', 'Date']} />);
  const ids = view.all('textbox').map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});
