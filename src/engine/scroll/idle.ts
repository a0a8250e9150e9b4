/** Waits for a moment with time to spare, half a second at most. Safari cannot say when; it goes on. */
export const idle = (): Promise<unknown> =>
  new Promise((go) =>
    "requestIdleCallback" in window ? requestIdleCallback(go, { timeout: 500 }) : go(undefined),
  );
