import { computed, effect, signal } from '@preact/signals-core';
import { assessDraft } from '../core/assess/assess-draft.ts';
import { VIEW_PARTS } from '../ui/composer/view-parts.ts';
import { pageTheme } from './session/page-theme.ts';
import { placePanel } from './session/place-panel.ts';
import { openView } from './session/stage.ts';

/** What the companion lends the panel: what holds state, and what would weigh much a second time. */
export const PARTS = {
  ...VIEW_PARTS,
  assessDraft,
  computed,
  effect,
  openView,
  pageTheme,
  placePanel,
  signal,
} as const;
