// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { idle } from "./idle";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what can wait waits for a moment with time to spare, half a second at most", async () => {
  const waiting: (() => void)[] = [];
  const asked = vi.fn((go: () => void) => waiting.push(go));
  vi.stubGlobal("requestIdleCallback", asked);
  const gone = vi.fn();
  const done = idle().then(gone);
  await Promise.resolve();
  expect(asked).toHaveBeenCalledExactlyOnceWith(expect.any(Function), { timeout: 500 });
  expect(gone).not.toHaveBeenCalled();
  for (const go of waiting) go();
  await done;
  expect(gone).toHaveBeenCalledTimes(1);
});

test("a browser that cannot say when goes on", async () => {
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  await expect(idle()).resolves.toBeUndefined();
});
