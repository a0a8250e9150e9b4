import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const frames = ["wide", "narrow"] as const;
const unit = data.constant("scale-square");
const loads = value("titr-teu-2025") / value("ever-given");

type Frame = (typeof frames)[number];

/** The dots in a path of rows: a row is as long as its dots but one. */
const dots = (d: string) =>
  [...d.matchAll(/h([\d.]+)/g)].reduce((sum, [, one]) => sum + Math.round(Number(one) + 0.99), 0);

/** A disc in a state: its dots, and how large they are. */
const disc = (state: "europe" | "all", key: string, frame: Frame) => {
  const one = find(seen("scale", state, frame), key);
  const scale = /scale\(([\d.]+)\)/.exec(String(one.attrs["transform"]))![1];
  return { dots: dots(String(one.children[0]!.attrs["d"])), scale: Number(scale) };
};

test.each(frames)("%s: a dot is as many containers as we say, in every disc", (frame) => {
  for (const [state, id] of [
    ["europe", "rail-eu-2025"],
    ["all", "rail-all-2025"],
  ] as const) {
    const [own, other] = [disc(state, "disc", frame), disc(state, "dots", frame)];
    expect(own.dots).toBe(Math.round(value("titr-teu-2025") / unit));
    expect(other.dots).toBe(Math.round(value(id) / unit));
    expect(own.scale).toBeCloseTo(other.scale, 2);
  }
});

test.each(frames)("%s: each row of dots reaches as far to the left as to the right", (frame) => {
  for (const [state, key] of [
    ["europe", "disc"],
    ["europe", "dots"],
    ["all", "dots"],
  ] as const) {
    const d = String(find(seen("scale", state, frame), key).children[0]!.attrs["d"]);
    const rows = [...d.matchAll(/M(-?[\d.]+),-?[\d.]+h([\d.]+)/g)];
    expect(rows.length).toBeGreaterThan(8);
    for (const [, from, along] of rows) expect(Number(from) + Number(along) / 2).toBeCloseTo(0, 1);
  }
});

test.each(frames)("%s: ships are as full as the year makes them", (frame) => {
  const marks = seen("scale", "ships", frame);
  expect(marks.filter(({ key }) => /^ship-\d+$/.test(key))).toHaveLength(Math.ceil(loads));
  const full = Array.from({ length: Math.ceil(loads) }, (_, n) => {
    const load = find(marks, `load-${n}`);
    const scale = Number(/scale\(([\d.]+)\)/.exec(String(load.attrs["transform"]))![1]);
    const along = Number(/h([\d.]+)/.exec(String(load.children[0]!.attrs["d"]))![1]);
    return (along * scale) / number(find(marks, `room-${n}`), "width");
  });
  full.forEach((share, n) => expect(share).toBeCloseTo(Math.min(1, loads - n), 2));
});

test.each(frames)("%s: what the hulls say adds up to the year", (frame) => {
  const marks = seen("scale", "ships", frame);
  const said = Array.from({ length: Math.ceil(loads) }, (_, n) =>
    Number(find(marks, `name-${n}`).text!.replaceAll(/\D/g, "")),
  );
  expect(said.slice(0, -1).every((one) => one === value("ever-given"))).toBe(true);
  const sum = said.reduce((all, one) => all + one, 0);
  expect(Math.abs(sum - value("titr-teu-2025"))).toBeLessThanOrEqual(50);
});
