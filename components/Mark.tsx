/** The mark: a beam from the side falls on one line of a text. The drawing is docs/icon.svg. */
export function Mark() {
  return (
    <svg class="mark-logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" fill="#0d5a5a" />
      <path
        d="M30 28h72M30 100h72"
        stroke="#ffffff"
        stroke-opacity=".55"
        stroke-width="12"
        stroke-linecap="round"
      />
      <path d="M2 64 128 30v68z" fill="#ffdf8a" />
      <path d="M56 64h46" stroke="#0b3f3f" stroke-width="13" stroke-linecap="round" />
    </svg>
  );
}
