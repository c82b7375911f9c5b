/** Afterword's mark: an A whose bar runs on, the word after. The same drawing as `icons/afterword.svg`. */
export function Mark() {
  return (
    <svg class="mark" width="1.6em" height="1.6em" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7.5" fill="#34588a" />
      <path
        d="M6.5 24.5 13 7.5l6.5 17"
        fill="none"
        stroke="#fffdf9"
        stroke-width="3.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M12 18.5h14" stroke="#f3c377" stroke-width="3" stroke-linecap="round" />
    </svg>
  );
}
