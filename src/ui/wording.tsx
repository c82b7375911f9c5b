/** A `[gap]` that is still to be filled in. */
const GAP = /(\[[^\][]*\])/u;

export interface WordingProps {
  readonly text: string;
  /** BCP 47 tag; English, which is what we propose, when left out, and `''` when nobody knows. */
  readonly language?: string;
}

/** Words to be written, with the gaps that the person still has to fill made plain to see. */
export function Wording({ text, language = 'en' }: WordingProps) {
  return (
    <span lang={language} dir="auto">
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
    </span>
  );
}
