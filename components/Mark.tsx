/** The mark: lines of text, and a beam that falls on one of them from the side. */
export function Mark() {
  return (
    <svg class="mark-logo" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="mark-beam" d="M1 12 23 5v14z" />
      <path class="mark-lines" d="M12 6h11M9 12h14M12 18h11" />
      <circle class="mark-lamp" cx="3.2" cy="12" r="2.6" />
    </svg>
  );
}
