/** How far a finger draws a sheet down to close it, in pixels. */
const SWIPE = 60;

/** Closes a sheet that a finger draws down from its top. */
export function closeBySwipe(paper: HTMLElement, close: () => void): void {
  let from: number | undefined;
  paper.addEventListener(
    "touchstart",
    ({ touches }) => (from = paper.scrollTop <= 0 ? touches[0]?.clientY : undefined),
    { passive: true },
  );
  paper.addEventListener(
    "touchmove",
    ({ touches }) => {
      if (from === undefined || touches[0]!.clientY - from < SWIPE) return;
      from = undefined;
      close();
    },
    { passive: true },
  );
}
