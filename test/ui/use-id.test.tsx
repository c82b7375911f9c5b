import { expect, test } from 'vitest';
import { Field } from '../../src/ui/field.tsx';
import { View } from './view.tsx';

const field = (label: string) => <Field key={label} label={label} value="" onInput={() => undefined} />;

test('a field that comes later never shares its id with one that is there', () => {
  const view = new View(<div>{field('Company')}</div>);
  view.show(
    <div>
      {field('Company')}
      {field('Role')}
    </div>,
  );
  expect(view.get('textbox', 'Role').id).not.toBe(view.get('textbox', 'Company').id);
});
