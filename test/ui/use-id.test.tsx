import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { Card } from '../../src/ui/composer/card.tsx';
import { Notice } from '../../src/ui/composer/notice.tsx';
import { Panel } from '../../src/ui/composer/panel.tsx';
import { Field } from '../../src/ui/field.tsx';
import { Picker } from '../../src/ui/picker/picker.tsx';
import { diagnostic, hint, read } from './sample.ts';
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

const nothing = () => undefined;
const PICKER = {
  templates: [
    { id: 'a', title: 'Mine', when: '', audience: 'recruiter', subject: '', body: 'Dear {{role}}' } as const,
  ],
  prefilled: new Map(),
  actions: [],
};
const NORTHWIND = { id: 'n', label: 'Chef · Northwind' };
const GUARD = {
  guard: {
    id: null,
    interview: null,
    asks: true,
    choices: [NORTHWIND],
    state: 'unlinked',
    findings: [],
    asksWhoWroteFirst: false,
    instead: null,
    toOwnRecruiter: false,
  } as const,
  recipientsUnknown: false,
  chosen: null,
  wroteFirst: 'unknown' as const,
  onInterview: nothing,
  onWroteFirst: nothing,
  onUseRecruiter: nothing,
};

const SURFACES: Record<string, () => ComponentChild> = {
  panel: () => (
    <Panel
      reading={read({ diagnostics: [diagnostic(), hint] })}
      off={false}
      guard={GUARD}
      ignored={0}
      firstTab="draft"
      picker={PICKER}
      onShow={nothing}
      onOff={nothing}
      onRestore={nothing}
      onClose={nothing}
    />
  ),
  card: () => (
    <Card
      diagnostic={diagnostic()}
      ignored={null}
      takeFocus={false}
      onApply={nothing}
      onIgnore={nothing}
      onUndoIgnore={nothing}
      onClose={nothing}
    />
  ),
  notice: () => <Notice content={{ kind: 'by-hand', text: 'Dear Dana' }} onClose={nothing} />,
  picker: () => <Picker {...PICKER} />,
};

const ids = ({ root }: View): string[] => [...root.querySelectorAll('[id]')].map(({ id }) => id);

test('two surfaces never share an id', () => {
  const views = Object.values(SURFACES).flatMap((surface) => [new View(surface()), new View(surface())]);
  const all = views.flatMap(ids);
  expect(all.length).toBeGreaterThan(views.length);
  expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
});

test.each(Object.keys(SURFACES))('what names or describes a part of the %s stands in it', (name) => {
  const view = new View(SURFACES[name]?.());
  const own = ids(view);
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
    for (const element of view.root.querySelectorAll(`[${attribute}]`))
      for (const id of (element.getAttribute(attribute) ?? '').split(' ')) expect(own).toContain(id);
});
