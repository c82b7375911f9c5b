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
  /** Of what is to be placed, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
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
    at: ({ body, size }) => [body.right - size.width - INSET, body.bottom - size.height - INSET],
  },
  'inside top right': {
    within: body,
    at: ({ body, size }) => [body.right - size.width - INSET, body.top + INSET],
  },
  'inside bottom left': {
    within: body,
    at: ({ body, size }) => [body.left + INSET, body.bottom - size.height - INSET],
  },
  'outside left': {
    within: viewport,
    at: ({ frame, size }) => [frame.left - size.width - INSET, frame.bottom - size.height - INSET],
  },
  'outside right': {
    within: viewport,
    at: ({ frame, size }) => [frame.right + INSET, frame.bottom - size.height - INSET],
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

/** The badge's corners, best first; the chip's begin at the recipients' side of the body. */
export const BADGE_SPOTS = Object.keys(SPOTS) as readonly BadgeSpotName[];
export const CHIP_SPOTS: readonly BadgeSpotName[] = ['inside top right', ...BADGE_SPOTS.slice(2)];

/**
 * A corner where it covers no text: the one it has now as long as that stays free, so that it does not jump while the
 * person types, else the first free one of `spots`. `null` when there is none: it is then not shown, and keyboard and
 * popup lead to the panel all the same.
 */
export function badgeSpot(
  scene: BadgeScene,
  current: BadgeSpotName | null,
  spots = BADGE_SPOTS,
): BadgeSpot | null {
  const order = current === null ? spots : [current, ...spots];
  for (const name of order) {
    const spot: Spot = SPOTS[name];
    const [left, top] = spot.at(scene);
    const box = { left, top, right: left + scene.size.width, bottom: top + scene.size.height };
    if (holds(spot.within(scene), box) && !scene.textAt(around(box))) return { name, left, top };
  }
  return null;
}

function holds(box: Box, { left, top, right, bottom }: Box): boolean {
  return left >= box.left && top >= box.top && right <= box.right && bottom <= box.bottom;
}

function around({ left, top, right, bottom }: Box): Box {
  return {
    left: left - CLEARANCE,
    top: top - CLEARANCE,
    right: right + CLEARANCE,
    bottom: bottom + CLEARANCE,
  };
}
