import { holderOf } from './holder-of.ts';
import type { Composer, Webmail } from './webmail.ts';

/** Attributes that hide or show, make editable, and hold recipients. */
export const ATTRIBUTES = [
  'style',
  'class',
  'hidden',
  'contenteditable',
  'g_editable',
  'value',
  'name',
  'data-hovercard-id',
];
/** Of these, the ones that can make a body of any element. */
const MAKE_EDITABLE: readonly (string | null)[] = ['contenteditable', 'g_editable'];
/** Of these, the ones that say nothing about a composer unless they are on its body or around it. */
const LOOKS: readonly (string | null)[] = ['style', 'class', 'hidden'];

/** What a batch of changes comes down to. */
export interface Sifted {
  /** Bodies may have come or gone. */
  lookAgain: boolean;
  /** Composers whose text may have changed, or that moved. */
  readonly edited: Set<Composer>;
  /** Composers of which something else may have changed. */
  readonly touched: Set<Composer>;
}

interface Place {
  readonly composer: Composer;
  readonly body: HTMLElement;
  readonly frame: HTMLElement;
  /** The frame element that the body's document is in; the body itself where there is none. */
  readonly holder: Element;
}

function placeOf(composer: Composer): Place {
  const { body, frame } = composer;
  return { composer, body, frame, holder: holderOf(body) };
}

/** Whether a node is, or is around, the body or the frame element that the body's document is in. */
function holds(node: Node, { body, holder }: Place): boolean {
  return node.contains(body) || node.contains(holder);
}

/** Sorts a batch of changes by the composers they may concern, without a search of the page. */
export function siftChanges(
  records: readonly MutationRecord[],
  composers: readonly Composer[],
  webmail: Webmail,
): Sifted {
  const sifted: Sifted = { lookAgain: false, edited: new Set(), touched: new Set() };
  const restyled = new Set<Place>();
  const places = composers.map(placeOf);
  for (const record of records) {
    const { type, target } = record;
    const onBody = (body: HTMLElement) => type === 'attributes' && body === target;
    const writing = places.find(({ body }) => body.contains(target) && !onBody(body));
    if (writing !== undefined) sifted.edited.add(writing.composer);
    else if (type === 'childList') siftNodes(record, places, sifted);
    else if (type === 'attributes') siftAttribute(record, places, sifted, restyled);
  }
  // A switch to plain text and back hides one editor and shows the other: no element comes or goes.
  for (const { frame, body } of restyled) sifted.lookAgain ||= !webmail.findBodies(frame).includes(body);
  return sifted;
}

function siftNodes(record: MutationRecord, places: readonly Place[], sifted: Sifted): void {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  if (nodes.some((node) => node.nodeType === Node.ELEMENT_NODE)) sifted.lookAgain = true;
  for (const place of places) {
    if (nodes.some((node) => holds(node, place))) sifted.edited.add(place.composer);
    else if (place.frame.contains(record.target)) sifted.touched.add(place.composer);
  }
}

function siftAttribute(
  { target, attributeName }: MutationRecord,
  places: readonly Place[],
  sifted: Sifted,
  restyled: Set<Place>,
): void {
  if (MAKE_EDITABLE.includes(attributeName)) sifted.lookAgain = true;
  for (const place of places) {
    const isInFrame = place.frame.contains(target);
    const isAroundBody = holds(target, place);
    if (isAroundBody || (isInFrame && !LOOKS.includes(attributeName))) sifted.touched.add(place.composer);
    if (isAroundBody && isInFrame) restyled.add(place);
  }
}
