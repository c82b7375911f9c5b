import composer from './composer/composer.css';
import controls from './controls.css';
import picker from './picker/picker.css';
import popup from './popup/popup.css';
import practice from './practice/practice.css';
import theme from './theme.css';

/** Style sheets of what stands in a webmail, in order. */
export const composerStyles: readonly string[] = [theme, controls, picker, composer];

/** Style sheets of the popup, in order. */
export const popupStyles: readonly string[] = [theme, controls, picker, popup];

/** Style sheets of the practice page itself, in order; what floats over it has `composerStyles`. */
export const practiceStyles: readonly string[] = [theme, controls, practice];
