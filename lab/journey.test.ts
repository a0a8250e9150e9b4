import { expect, test } from "vitest";
import { followed, type Traced } from "./journey.ts";

const frame = (
  id: number,
  state: string,
  { scroll = "SCROLL_COMPOSITOR_THREAD", smooth = true, end = id * 16_000 } = {},
): Traced[] => [
  {
    name: "PipelineReporter",
    ph: "b",
    ts: id * 16_000 - 9000,
    id2: { local: String(id) },
    args: { frame_reporter: { state, scroll_state: scroll, affects_smoothness: smooth } },
  },
  { name: "PipelineReporter", ph: "e", ts: end, id2: { local: String(id) } },
];

test("frames that are missing or late are dropped, those where nothing changes are not wanted", () => {
  const events = [
    frame(1, "STATE_PRESENTED_ALL", { smooth: false }),
    frame(2, "STATE_DROPPED"),
    frame(3, "STATE_PRESENTED_PARTIAL"),
    frame(4, "STATE_PRESENTED_PARTIAL", { smooth: false }),
    frame(5, "STATE_NO_UPDATE_DESIRED"),
    frame(6, "STATE_PRESENTED_ALL"),
    frame(90, "STATE_DROPPED", { scroll: "SCROLL_NONE" }),
  ].flat();
  expect(followed(events)).toEqual({ frames: 5, dropped: 2 / 5, longest: 32 });
});

test("the longest time without a frame is told in whatever order frames are noted", () => {
  const events = [
    frame(3, "STATE_PRESENTED_ALL", { end: 190_000 }),
    frame(1, "STATE_PRESENTED_ALL", { end: 10_000 }),
    frame(2, "STATE_DROPPED", { end: 100_000 }),
  ].flat();
  expect(followed(events).longest).toBe(180);
});

test("a page that did not move is said to be so", () => {
  expect(() => followed([])).toThrow("did not move");
  expect(() => followed(frame(1, "STATE_DROPPED", { scroll: "SCROLL_NONE" }))).toThrow();
});
