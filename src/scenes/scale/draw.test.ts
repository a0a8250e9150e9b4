import { expect, test } from "vitest";

import { SHIPFUL } from "../../engine/svg/things/container-ship";
import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const frames = ["wide", "narrow"] as const;
const unit = data.constant("scale-square");
const block = data.constant("ship-block");
const loads = value("titr-teu-2025") / value("ever-given");

type Frame = (typeof frames)[number];

/** A disc of dots beside the trains to the EU: where its dots lie, and how large they are. */
const disc = (key: string, frame: Frame) => {
  const one = find(seen("scale", "europe", frame), key);
  const scale = Number(/scale\(([\d.]+)\)/.exec(String(one.attrs["transform"]))![1]);
  const dots = [...String(one.children[0]!.attrs["d"]).matchAll(/M(-?[\d.]+),(-?[\d.]+)h0/g)];
  return { scale, dots: dots.map(([, x, y]): [number, number] => [Number(x), Number(y)]) };
};

test.each(frames)("%s: a dot is as many containers as we say, in both discs", (frame) => {
  const [own, other] = [disc("disc", frame), disc("dots", frame)];
  expect(own.dots).toHaveLength(Math.round(value("titr-teu-2025") / unit));
  expect(other.dots).toHaveLength(Math.round(value("rail-eu-2025") / unit));
  expect(own.scale).toBeCloseTo(other.scale, 2);
});

test.each(frames)("%s: no dot lies on another, and the edge is round", (frame) => {
  for (const { dots } of [disc("disc", frame), disc("dots", frame)]) {
    const apart = dots.flatMap(([x, y], i) =>
      dots.slice(i + 1).map(([px, py]) => Math.hypot(px - x, py - y)),
    );
    expect(Math.min(...apart)).toBeGreaterThan(0.78);
    const far = dots.map(([x, y]) => Math.hypot(x, y)).sort((a, b) => b - a);
    // The outermost ring: as many dots as fit round it.
    expect(far[Math.floor(far[0]! * 5)]).toBeCloseTo(far[0]!, 1);
  }
});

test.each(frames)("%s: solid discs have the areas of their boxes", (frame) => {
  const marks = seen("scale", "all", frame);
  const [all, own] = ["all", "route-whole"].map((key) =>
    number(find(find(marks, key).children, "whole"), "r"),
  );
  const ratio = value("rail-all-2025") / value("titr-teu-2025");
  expect(Math.abs((all! / own!) ** 2 / ratio - 1)).toBeLessThan(0.02);
  expect(words(marks).join(" ")).toContain(`${value("rail-all-over-route")}`);
});

/** The blocks in a load: the dashes of its rows. */
const blocks = (frame: Frame, key: string) => {
  const rows = find(every(find(seen("scale", "ships", frame), key)), "rows");
  const pitch = String(rows.attrs["stroke-dasharray"]).split(" ").map(Number);
  const [dash, whole] = [pitch[0]!, pitch[0]! + pitch[1]!];
  return [...String(rows.attrs["d"]).matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, along]) => sum + Math.round((Number(along) - dash) / whole + 1),
    0,
  );
};

test.each(frames)("%s: a block is as many boxes as we say, and ships are as full", (frame) => {
  const count = Math.ceil(loads);
  const loaded = Array.from({ length: count }, (_, n) => blocks(frame, `load-${n}`));
  const room = Math.round(value("ever-given") / block);
  expect(loaded.reduce((sum, one) => sum + one, 0)).toBe(
    Math.round(value("titr-teu-2025") / block),
  );
  expect(loaded.slice(0, -1).every((one) => one === room)).toBe(true);
  expect(blocks(frame, `room-${count - 1}`)).toBe(room);
});

test("a ship is drawn with room for what it can carry", () => {
  expect(SHIPFUL).toBe(Math.round(value("ever-given") / block));
});

test.each(frames)("%s: what stands beside the ships adds up to the year", (frame) => {
  const marks = seen("scale", "ships", frame);
  const said = Array.from({ length: Math.ceil(loads) }, (_, n) =>
    Number(
      marks
        .filter(({ key }) => key.startsWith(`name-${n}-`))
        .map(({ text }) => text)
        .join(" ")
        .replaceAll(/\D/g, ""),
    ),
  );
  expect(said.slice(0, -1).every((one) => one === value("ever-given"))).toBe(true);
  const sum = said.reduce((all, one) => all + one, 0);
  expect(Math.abs(sum - value("titr-teu-2025"))).toBeLessThanOrEqual(50);
});
