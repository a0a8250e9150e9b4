import scrollama from "scrollama";

/**
 * Tells when a step crosses the line. Enter and exit are all we ask: of Scrollama 3.2 the rest is
 * broken or unneeded. Its line is set anew only where a window of another size has another one.
 *
 * @param line how far the line is from the top of the window, in pixels
 */
export function trigger(steps: HTMLElement[], line: () => number, crossed: () => void): void {
  let scroller: scrollama.ScrollamaInstance | undefined;
  let set = NaN;
  const listen = () => {
    const now = Math.round(line());
    if (now === set) return;
    set = now;
    scroller?.destroy();
    for (const step of steps) step.dataset["offset"] = `${now}px`;
    scroller = scrollama();
    scroller.setup({ step: steps }).onStepEnter(crossed).onStepExit(crossed);
  };
  listen();
  // After those who measure on the same event.
  addEventListener("resize", () => setTimeout(listen));
}
