import { panelBridge } from './panel-bridge.ts';

/** What the modules of `panel-parts.ts` export, in the panel's bundle: the build puts this module in their place. */
export const {
  DeliberateButton,
  Fragment,
  LiveCount,
  assessDraft,
  computed,
  effect,
  jsx,
  jsxs,
  openView,
  pageTheme,
  placePanel,
  signal,
  t,
  tn,
  useEffect,
  useGuard,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  words,
} = panelBridge().parts;
