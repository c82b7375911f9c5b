import badge from './composer/badge.css';
import card from './composer/card.css';
import draftTab from './composer/draft-tab.css';
import panel from './composer/panel.css';
import surface from './composer/surface.css';
import controls from './controls.css';
import fold from './fold.css';
import keyList from './key-list.css';
import { ownStyles as notebook } from './notebook/notebook-styles.ts';
import picker from './picker/picker.css';
import popup from './popup/popup.css';
import practice from './practice/practice.css';
import theme from './theme.css';

/** Style sheets of what stands in a webmail, in order; the panel has its own. */
export const composerStyles: readonly string[] = [theme, controls, surface, badge, card];

/** Style sheets of the panel, in order. */
export const panelStyles: readonly string[] = [theme, controls, fold, picker, surface, panel, draftTab];

/** Style sheets of the popup, in order. */
export const popupStyles: readonly string[] = [theme, controls, fold, picker, keyList, popup];

/** Style sheets of the practice page itself, in order; what floats over it has `composerStyles`. */
export const practiceStyles: readonly string[] = [theme, controls, fold, keyList, practice];

/** Style sheets of the notebook page, in order. */
export const notebookStyles: readonly string[] = [theme, controls, fold, ...notebook];
