/** Afterword's mark: the proofreader's caret over a line of writing, "something is to be added here". Same drawing as `icons/afterword.svg`. */
export function Mark() {
  return (
    <svg class="mark" width="1.6em" height="1.6em" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#2d4d78" />
      <path
        d="M8.5 18.5L16 7.5l7.5 11"
        fill="none"
        stroke="#fffdf9"
        stroke-width="3.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M8.5 24.5h15" stroke="#e9b668" stroke-width="3.6" stroke-linecap="round" />
    </svg>
  );
}
