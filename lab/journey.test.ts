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

test("a frame that is not shown is dropped, one in part is late, one without a change is not wanted", () => {
  const events = [
    frame(1, "STATE_PRESENTED_ALL", { smooth: false }),
    frame(2, "STATE_DROPPED"),
    frame(3, "STATE_PRESENTED_PARTIAL"),
    frame(4, "STATE_PRESENTED_PARTIAL", { smooth: false }),
    frame(5, "STATE_NO_UPDATE_DESIRED"),
    frame(6, "STATE_DROPPED", { smooth: false }),
    frame(7, "STATE_PRESENTED_ALL"),
    frame(8, "STATE_PRESENTED_ALL"),
    frame(90, "STATE_DROPPED", { scroll: "SCROLL_NONE" }),
  ].flat();
  expect(followed(events)).toEqual({ frames: 7, dropped: 1 / 7, late: 1 / 7, longest: 32 });
});

test("the time that the page stood is told in whatever order frames are noted", () => {
  const events = [
    frame(4, "STATE_PRESENTED_ALL", { end: 190_000 }),
    frame(1, "STATE_PRESENTED_ALL", { end: 10_000 }),
    frame(2, "STATE_DROPPED"),
    frame(3, "STATE_DROPPED"),
    // Where no frame is wanted the page does not stand: it has nothing to do.
    frame(40, "STATE_PRESENTED_ALL"),
  ].flat();
  expect(followed(events).longest).toBe(180);
});

test("a page that did not move is said to be so", () => {
  expect(() => followed([])).toThrow("did not move");
  expect(() => followed(frame(1, "STATE_DROPPED", { scroll: "SCROLL_NONE" }))).toThrow(
    "did not move",
  );
});
