import { expect, test } from "vitest";

import { SHIP, SHIPFUL } from "../../engine/svg/things/container-ship";
import { every, find, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const frames = ["wide", "narrow"] as const;
const block = data.constant("ship-block");
const room = Math.round(value("ever-given") / block);
const loads = value("titr-teu-2025") / value("ever-given");

type Frame = (typeof frames)[number];

/** The ships of a fleet: how long they are drawn, where each stands, and the blocks in each. */
function ships(state: string, frame: Frame, fleet: string, key = "load") {
  const one = every(find(seen("scale", state, frame), fleet)).find((mark) => mark.key === key)!;
  const scale = Number(/scale\(([\d.]+)\)/.exec(String(one.attrs["transform"]))![1]);
  const rows = one.children[0]!;
  const [dash, gap] = String(rows.attrs["stroke-dasharray"]).split(" ").map(Number);
  const pitch = dash! + gap!;
  const found = [...String(rows.attrs["d"]).matchAll(/M(-?[\d.]+),(-?[\d.]+)([^M]*)/g)];
  return found.map(([, x, y, path]) => ({
    length: scale * 100,
    x: Number(x) * scale,
    y: Number(y) * scale,
    blocks: [...path!.matchAll(/h([\d.]+)/g)].reduce(
      (sum, [, along]) => sum + Math.round(Number(along) / pitch + 0.05),
      0,
    ),
  }));
}

const FLEETS = [
  ["ships", "route", "titr-teu-2025"],
  ["europe", "route", "titr-teu-2025"],
  ["europe", "europe", "rail-eu-2025"],
] as const;

test.each(frames.flatMap((frame) => FLEETS.map((one) => [frame, ...one] as const)))(
  "%s: in %s the ships of %s hold the boxes of %s, and are as full",
  (frame, state, fleet, id) => {
    const blocks = ships(state, frame, fleet).map((one) => one.blocks);
    expect(blocks).toHaveLength(Math.ceil(value(id) / value("ever-given")));
    expect(blocks.slice(0, -1).every((one) => one === room)).toBe(true);
    expect(blocks.reduce((sum, one) => sum + one, 0)).toBe(Math.round(value(id) / block));
  },
);

test("a ship is drawn with room for what it can carry", () => {
  expect(SHIPFUL).toBe(room);
  const whole = ships("ships", "wide", "route", "room").map((one) => one.blocks);
  expect(whole.every((one) => one === room)).toBe(true);
});

test.each(frames)(
  "%s: beside others the ships are of one size, and none lies on another",
  (frame) => {
    const all = [...ships("europe", frame, "route"), ...ships("europe", frame, "europe")];
    expect(new Set(all.map(({ length }) => length)).size).toBe(1);
    const { length } = all[0]!;
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) {
        const apart = Math.abs(one.x - other.x) > length;
        expect(apart || Math.abs(one.y - other.y) > (length * SHIP.high) / 100).toBe(true);
      }
  },
);

test.each(frames)(
  "%s: the title says the ratio, and large letters how many ships are full",
  (frame) => {
    const title = seen("scale", "europe", frame)
      .filter(({ key }) => key.startsWith("head-"))
      .map(({ text }) => text)
      .join(" ");
    const full = Math.floor(value("rail-eu-2025") / value("ever-given"));
    expect(Math.round(value("rail-eu-2025") / value("titr-teu-2025"))).toBe(4);
    expect(title).toContain("carried four times");
    const marks = seen("scale", "europe", frame);
    const [own, others] = ["more-0", "more-1"].map((key) => find(marks, key));
    expect(own!.text).toBe("under four Ever Givens");
    expect(Math.ceil(loads)).toBe(4);
    expect(others!.text).toContain(` ${full} Ever Givens`);
  },
);

test.each(frames)("%s: what stands beside the ships adds up to the year", (frame) => {
  const marks = seen("scale", "ships", frame);
  // The first is said to be full, and how much that is; those between are as full as it is.
  const texts = Array.from({ length: Math.ceil(loads) }, (_, n) =>
    marks
      .filter(({ key }) => key.startsWith(`name-${n}-`))
      .map(({ text }) => text)
      .join(" "),
  );
  expect(texts[0]).toMatch(/^full.*\d/);
  expect(texts.slice(1, -1).every((text) => text === "")).toBe(true);
  const [one, ...others] = ships("ships", frame, "route").map(({ blocks }) => blocks);
  expect(others.slice(0, -1).every((blocks) => blocks === one)).toBe(true);
  const said = texts.map((text) =>
    text === "" ? value("ever-given") : Number(text.replaceAll(/\D/g, "")),
  );
  expect(said.slice(0, -1).every((one) => one === value("ever-given"))).toBe(true);
  const sum = said.reduce((all, one) => all + one, 0);
  expect(Math.abs(sum - value("titr-teu-2025"))).toBeLessThanOrEqual(50);
});
