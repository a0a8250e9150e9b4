/** For browsers without the scrollend event: a tenth of a second of quiet. */
export function quiet(then: () => void): void {
  let timer = 0;
  addEventListener(
    "scroll",
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(then, 100);
    },
    { passive: true },
  );
}
