/** A half-open stretch of a text, `[from, to)`, in UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
