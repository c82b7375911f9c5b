import { type Glance, percent } from './glance-at.ts';

/**
 * The balance as a ring: what weighs on the draft grows clockwise from the top, what carries it anticlockwise, so that
 * the two are told apart by side and thickness as well as by colour. Its words stand beside it.
 */
export function BalanceRing({ glance }: { readonly glance: Glance }) {
  return (
    <svg class="ring" width="100%" height="100%" viewBox="0 0 32 32" aria-hidden="true">
      <circle class="ring-rest" cx="16" cy="16" r="13" />
      <g transform="rotate(-90 16 16)">
        <Arc class="ring-weight" share={glance.weight} />
      </g>
      <g transform="rotate(-90 16 16) matrix(1 0 0 -1 0 32)">
        <Arc class="ring-strength" share={glance.strength} />
      </g>
    </svg>
  );
}

function Arc({ share, class: className }: { readonly share: number; readonly class: string }) {
  if (share === 0) return null;
  return (
    <circle
      class={className}
      cx="16"
      cy="16"
      r="13"
      pathLength={100}
      stroke-dasharray={`${percent(share)} 100`}
    />
  );
}
