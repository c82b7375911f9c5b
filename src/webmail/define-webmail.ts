import type { Anatomy, Face } from './anatomy.ts';
import { holderOf } from './holder-of.ts';
import { PageComposer } from './page-composer.ts';
import type { Webmail } from './webmail.ts';

/** A webmail of what its own file says of it. */
export function defineWebmail(face: Face, anatomy: Anatomy): Webmail {
  return {
    ...face,
    open(body) {
      if (!face.findBodies(holderOf(body).ownerDocument).includes(body))
        throw new Error(`${face.id}: not a composer's body`);
      return new PageComposer(body, anatomy);
    },
  };
}
