/**
 * Lets a reader move a pinned card by what carries `data-drag`. The card stays within the viewport.
 *
 * @param canDrag - asked at each press
 * @param onDrag - called when a drag begins: placing has to leave the card alone from then on
 */
export function dragCard(
  frame: HTMLElement,
  canDrag: () => boolean,
  onDrag: () => void,
  signal: AbortSignal,
): void {
  let grip: { x: number; y: number } | undefined;
  frame.addEventListener(
    'pointerdown',
    (event) => {
      const [target] = event.composedPath();
      if (
        !(target instanceof Element) ||
        !target.closest('[data-drag]') ||
        target.closest('a, button') ||
        !canDrag()
      )
        return;
      const { left, top } = frame.getBoundingClientRect();
      event.preventDefault(); // else the header's words would be selected
      grip = { x: event.clientX - left, y: event.clientY - top };
      frame.setPointerCapture(event.pointerId);
      onDrag();
    },
    { signal },
  );
  frame.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (!grip) return;
      const left = within(clientX - grip.x, innerWidth - frame.offsetWidth);
      const top = within(clientY - grip.y, innerHeight - frame.offsetHeight);
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px` });
    },
    { signal },
  );
  frame.addEventListener('lostpointercapture', () => (grip = undefined), { signal });
}

const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
