import type { CDPSession, Page } from 'puppeteer-core';

/** What a look into a closed root gets and gives: plain data, since it runs in the page. */
type Look<A, T> = (root: ShadowRoot, argument: A) => T;

/**
 * Runs `look` in the page on each of our closed shadow roots there, in the order they stand. No page can reach them;
 * the browsers' own protocols can: Chromium's tells a host's roots, Firefox's serialises them with their host.
 */
export async function inClosedRoots<A, T>(page: Page, look: Look<A, T>, argument: A): Promise<T[]> {
  const bidi = bidiOf(page);
  return bidi === undefined ? throughDevTools(page, look, argument) : throughBidi(bidi, page, look, argument);
}

/** By the prototype: a page may have an element of its own by the name `querySelectorAll`. */
const HOSTS = '[...Document.prototype.querySelectorAll.call(document, "[data-afterword]")]';

// --- Chromium ---

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function throughDevTools<A, T>(page: Page, look: Look<A, T>, argument: A): Promise<T[]> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const devTools = await session;
  const objectGroup = 'closed-roots';
  const hosts = await devTools.send('Runtime.evaluate', { expression: HOSTS, objectGroup });
  const { result } = await devTools.send('Runtime.getProperties', {
    objectId: hosts.result.objectId ?? '',
    ownProperties: true,
  });
  const found: T[] = [];
  for (const { name, value } of result) {
    if (!/^\d+$/u.test(name) || value?.objectId === undefined) continue;
    const { node } = await devTools.send('DOM.describeNode', { objectId: value.objectId, pierce: true });
    const [root] = node.shadowRoots ?? [];
    if (root === undefined) continue; // left the page meanwhile
    const { backendNodeId } = root;
    const { object } = await devTools.send('DOM.resolveNode', { backendNodeId, objectGroup });
    const answer = await devTools.send('Runtime.callFunctionOn', {
      functionDeclaration: String(look),
      arguments: [{ objectId: object.objectId ?? '' }, { value: argument }],
      objectId: object.objectId ?? '',
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(`closed root: ${answer.exceptionDetails.exception?.description}`);
    found.push(answer.result.value as T);
  }
  await devTools.send('Runtime.releaseObjectGroup', { objectGroup });
  return found;
}

// --- Firefox ---

/** The little of a BiDi connection that is used here; puppeteer keeps it to itself. */
interface Bidi {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: { result?: unknown; exceptionDetails?: unknown } }>;
}

interface SerialisedNode {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: SerialisedNode | null };
}

function bidiOf(page: Page): Bidi | undefined {
  return (page.browser() as unknown as { connection?: Bidi }).connection;
}

/** Id of the page's own browsing context, which is what puppeteer calls its main frame. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function throughBidi<A, T>(bidi: Bidi, page: Page, look: Look<A, T>, argument: A): Promise<T[]> {
  const target = { context: contextOf(page) };
  const hosts = await bidi.send('script.evaluate', {
    expression: HOSTS,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const { value: nodes = [] } = (hosts.result.result ?? {}) as { value?: readonly SerialisedNode[] };
  const found: T[] = [];
  for (const { value } of nodes) {
    const sharedId = value?.shadowRoot?.sharedId;
    if (sharedId === undefined) continue;
    const answer = await bidi.send('script.callFunction', {
      functionDeclaration: `(root, argument) => JSON.stringify((${look})(root, JSON.parse(argument)) ?? null)`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
      target,
      awaitPromise: false,
    });
    if (answer.result.exceptionDetails !== undefined)
      throw new Error(`closed root: ${JSON.stringify(answer.result.exceptionDetails)}`);
    found.push(JSON.parse((answer.result.result as { value: string }).value) as T);
  }
  return found;
}
