import { elsewhere } from './elsewhere.ts';
import { gmail } from './gmail.ts';
import type { Webmail } from './webmail.ts';

/** Every webmail that is known. */
export const webmails: readonly Webmail[] = [gmail, ...elsewhere];
