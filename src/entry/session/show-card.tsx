import { Card } from '../../ui/composer/card.tsx';
import { moveSurface } from '../../ui/composer/surface.ts';
import { type Hover, watchHover } from './hover.ts';
import { pageTheme } from './page-theme.ts';
import { placeCard } from './place-card.ts';
import { idOf, type Session } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';

/** Opens a card when the pointer rests on a mark, and shows whichever card the session has open. */
export function showCards(session: Session, stage: Stage): void {
  const { field, marker, signal } = session;
  const hover = watchHover<string>(
    field.element,
    {
      at: (x, y) => marker.at(x, y),
      entered(id, x, y) {
        const diagnostic = session.assessment.peek()?.diagnostics.find((each) => idOf(each) === id);
        // A card that has the focus is being read: the pointer passing by does not take it away.
        if (diagnostic === undefined || session.card.peek()?.takeFocus) return;
        session.card.value = { diagnostic, ignored: null, takeFocus: false, pointer: { x, y } };
      },
      left() {
        if (session.card.peek()?.takeFocus === false) session.card.value = null;
      },
    },
    signal,
  );

  whileOpen(
    () => session.card.value !== null,
    (open) => showCard(session, stage, hover, open),
    signal,
  );
}

function showCard(session: Session, stage: Stage, hover: Hover, signal: AbortSignal): void {
  const opener = session.card.peek()?.item;
  const save = () => (opener === undefined ? session.field.save() : { restore: () => opener.focus() });
  const theme = pageTheme(session.composer.frame);

  function view() {
    const card = session.card.value;
    if (card === null) return null;
    return (
      <Card
        diagnostic={card.diagnostic}
        ignored={card.ignored}
        takeFocus={card.takeFocus}
        theme={theme}
        onApply={(suggestion) => {
          void session.apply(suggestion, card.diagnostic);
        }}
        onIgnore={(scope) => session.ignore(scope)}
        onUndoIgnore={() => session.undoIgnore()}
        onClose={() => {
          session.card.value = null;
        }}
      />
    );
  }

  // Esc leaves a card that only the pointer opened too, though the focus is in the draft.
  const release = stage.guard.onEscape(() => {
    session.card.value = null;
  });
  signal.addEventListener('abort', release, { once: true });
  const surface = openView(stage, view, signal, save);
  surface.host.addEventListener('pointerenter', hover.hold, { signal });
  surface.host.addEventListener('pointerleave', hover.release, { signal });
  // Once the person works in it, it is theirs until they close it.
  surface.host.addEventListener(
    'focusin',
    () => {
      const card = session.card.peek();
      if (card !== null && !card.takeFocus) session.card.value = { ...card, takeFocus: true };
    },
    { signal },
  );

  const card = session.card.peek();
  const boxes = () => {
    const open = session.card.peek() ?? card;
    const inText =
      open === null || open.diagnostic.in === 'subject' ? [] : session.field.rects(open.diagnostic);
    if (inText.length > 0) return inText;
    return open?.item?.isConnected ? [open.item.getBoundingClientRect()] : [];
  };
  placeCard(surface, {
    field: session.field.element,
    ...(card?.pointer === undefined ? {} : { pointer: card.pointer }),
    signal,
    rects: boxes,
    onGone() {
      // An ignored mark's words still stand there; only a card nobody uses goes with its words.
      if (session.card.peek()?.takeFocus === false) session.card.value = null;
      else moveSurface(surface, surface.left, surface.top);
    },
  });
}
