import { computed } from '@preact/signals-core';
import { CHIP_SPOTS } from '../../ui/composer/badge-spot.ts';
import { Chip } from '../../ui/composer/chip.tsx';
import { warningsOf } from '../../ui/composer/reading.ts';
import { pageTheme } from './page-theme.ts';
import type { Session } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';
import { stayFree } from './stay-free.ts';

/** Shows the chip beside the recipients while one of them is worth a second look. */
export function showChip(session: Session, stage: Stage): void {
  const warnings = computed(() => warningsOf(session.guard.found.value));
  whileOpen(
    () => session.shown.value && !session.isOff && warnings.value.length > 0,
    (signal) => {
      const theme = pageTheme(session.composer.frame);
      const onOpen = () => {
        session.panel.value = 'draft';
      };
      const surface = openView(
        stage,
        () => <Chip findings={warnings.value} theme={theme} onOpen={onOpen} />,
        signal,
      );
      // The draft keeps the focus when it is pressed, for the panel to give back.
      surface.root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
      session.chip = () => surface.host.getBoundingClientRect();
      signal.addEventListener(
        'abort',
        () => {
          session.chip = null;
        },
        { once: true },
      );
      stayFree(session, surface, CHIP_SPOTS, () => [], signal);
      session.moved.value += 1;
    },
    session.signal,
  );
}
