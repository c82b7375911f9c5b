import { session } from './session.ts';

session('chromium');
