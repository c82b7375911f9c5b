export { adoptStyles } from '../ui/adopt-styles.ts';
