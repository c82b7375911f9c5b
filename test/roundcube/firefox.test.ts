import { session } from './session.ts';

session('firefox');
