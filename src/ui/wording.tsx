/** A `[gap]` that is still to be filled in. */
const GAP = /(\[[^\][]*\])/u;

/** Words to be written, with the gaps that the person still has to fill made plain to see. */
export function Wording({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(GAP).map((part, index) =>
        // Odd parts are what the pattern caught.
        index % 2 === 1 ? (
          <mark key={index} class="gap">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
