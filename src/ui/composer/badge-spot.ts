/** A box in viewport CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface BadgeScene {
  /** The part of the body that can be seen. */
  readonly body: Box;
  /** The composer's outermost box. */
  readonly frame: Box;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Width and height of the badge in CSS pixels. */
  readonly size: number;
  /** Whether any text of the draft lies in a box. */
  textAt(box: Box): boolean;
}

interface Spot {
  /** The box that must hold the badge whole. */
  within(scene: BadgeScene): Box;
  at(scene: BadgeScene): readonly [left: number, top: number];
}

const body = (scene: BadgeScene) => scene.body;
const viewport = ({ viewport: { width, height } }: BadgeScene) => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

/** Where a badge may stand, best first. */
const SPOTS = {
  'inside bottom right': {
    within: body,
    at: ({ body, size }) => [body.right - size - INSET, body.bottom - size - INSET],
  },
  'inside top right': {
    within: body,
    at: ({ body, size }) => [body.right - size - INSET, body.top + INSET],
  },
  'inside bottom left': {
    within: body,
    at: ({ body, size }) => [body.left + INSET, body.bottom - size - INSET],
  },
  'outside left': {
    within: viewport,
    at: ({ frame, size }) => [frame.left - size - INSET, frame.bottom - size - INSET],
  },
  'outside right': {
    within: viewport,
    at: ({ frame, size }) => [frame.right + INSET, frame.bottom - size - INSET],
  },
} satisfies Record<string, Spot>;

export type BadgeSpotName = keyof typeof SPOTS;

export interface BadgeSpot {
  readonly name: BadgeSpotName;
  readonly left: number;
  readonly top: number;
}

/** Distance from the edge it stands at, in CSS pixels: past a scroll bar that overlays the text. */
const INSET = 8;
/** Distance to keep from text, in CSS pixels. */
const CLEARANCE = 4;

/**
 * A corner where the badge covers no text: the one it has now as long as that stays free, so that it does not jump
 * while the person types, else the best free one. `null` when there is none: the badge is then not shown, and
 * keyboard and popup lead to the panel all the same.
 */
export function badgeSpot(scene: BadgeScene, current: BadgeSpotName | null): BadgeSpot | null {
  const names = Object.keys(SPOTS) as BadgeSpotName[];
  const order = current === null ? names : [current, ...names];
  for (const name of order) {
    const spot: Spot = SPOTS[name];
    const [left, top] = spot.at(scene);
    if (holds(spot.within(scene), left, top, scene.size) && !scene.textAt(around(left, top, scene.size)))
      return { name, left, top };
  }
  return null;
}

function holds(box: Box, left: number, top: number, size: number): boolean {
  return left >= box.left && top >= box.top && left + size <= box.right && top + size <= box.bottom;
}

function around(left: number, top: number, size: number): Box {
  return {
    left: left - CLEARANCE,
    top: top - CLEARANCE,
    right: left + size + CLEARANCE,
    bottom: top + size + CLEARANCE,
  };
}
