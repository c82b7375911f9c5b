import type { Page, Protocol } from 'puppeteer-core';
import type { Afterword } from './afterword.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/** Firefox's words for the roles that ARIA has others for. */
const ROLES: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  pagetab: 'tab',
  entry: 'textbox',
  editcombobox: 'combobox',
  statusbar: 'status',
  propertypage: 'tabpanel',
  grouping: 'group',
};
/** What assistive technology names, presses or reads out; the rest is text and boxes. */
const TOLD = new Set(
  'dialog heading button tab tabpanel switch combobox listbox option textbox group list status'.split(' '),
);

interface Told {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
}

/**
 * What the browser's accessibility tree has of our surfaces in the page in front, in order, such as
 * `button “Close”` or `tab “Draft” selected`.
 */
export async function accessibleParts(afterword: Afterword, page: Page): Promise<string[]> {
  const told = afterword.name === 'chromium' ? await toldByChromium(page) : await toldByFirefox(afterword);
  return told
    .filter(({ role, name }) => TOLD.has(role) && (role !== 'group' || name !== ''))
    .map(({ role, name, states }) => [role, ...(name === '' ? [] : [`“${name}”`]), ...states].join(' '));
}

/** Whether a part stands in one of our surfaces: both trees have them last, behind the page's own. */
function ofOurs(parts: readonly Told[]): Told[] {
  const first = parts.findIndex(({ role, name }) => role === 'button' && name.startsWith('Afterword'));
  return first === -1 ? [] : parts.slice(first);
}

async function toldByChromium(page: Page): Promise<Told[]> {
  const devTools = await page.createCDPSession();
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  await devTools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder: Protocol.Accessibility.AXNode[] = [];
  const visit = (node: Protocol.Accessibility.AXNode | undefined): void => {
    if (node === undefined) return;
    if (!node.ignored) inOrder.push(node);
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(nodes[0]);
  return ofOurs(
    inOrder.map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      states: properties.flatMap(({ name: state, value }) =>
        (state === 'expanded' && 'value' in value) || value.value === true || value.value === 'true'
          ? stateOf(state, value.value)
          : [],
      ),
    })),
  );
}

function stateOf(state: string, value: unknown): string[] {
  if (state === 'expanded') return [value === true ? 'expanded' : 'collapsed'];
  return ['selected', 'checked', 'pressed', 'disabled'].includes(state) ? [state] : [];
}

/** Through Firefox's own accessibility service, which gives its tree to screen readers too. */
async function toldByFirefox(afterword: Afterword): Promise<Told[]> {
  const parts = JSON.parse(String(await inFirefoxItself(afterword.browser, FIREFOX_TREE))) as Told[];
  return ofOurs(
    parts.map(({ role, ...rest }) => ({
      role: ROLES[role] ?? role.replace(/^.* option$/u, 'option'),
      ...rest,
    })),
  );
}

const FIREFOX_TREE = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const parts = [];
  const visit = (node) => {
    const state = {}, more = {};
    node.getState(state, more);
    const has = (name) => (state.value & Ci.nsIAccessibleStates['STATE_' + name]) !== 0;
    const states = [];
    for (const name of ['SELECTED', 'CHECKED', 'PRESSED', 'EXPANDED', 'COLLAPSED'])
      if (has(name)) states.push(name.toLowerCase());
    if (has('UNAVAILABLE')) states.push('disabled');
    if (!has('INVISIBLE')) parts.push({ role: service.getStringRole(node.role), name: node.name ?? '', states });
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  const frame = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (frame) visit(frame);
  return JSON.stringify(parts);
})()`;
