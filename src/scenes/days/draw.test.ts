import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const frames = ["wide", "narrow"] as const;
const PIECES = [
  ["middle-sea", "sea-days"],
  ["rails-altynkol-aktau", "time-altynkol-aktau"],
] as const;

/** The rectangles of a row’s mark. */
const bars = (frame: (typeof frames)[number], id: string) =>
  find(seen("days", "sea", frame), id).children.filter(({ tag }) => tag === "rect");

test.each(frames)("%s: lengths to one scale, and a square for each day", (frame) => {
  const [perKm, perDay] = PIECES.map(([far, long]) => {
    const squares = bars(frame, long);
    expect(squares).toHaveLength(Math.ceil(value(long)));
    const from = number(squares[0]!, "x");
    const end = number(squares.at(-1)!, "x") + number(squares.at(-1)!, "width");
    return [
      number(bars(frame, far)[0]!, "width") / value(far),
      (end - from) / value(long),
    ] as const;
  }) as [readonly [number, number], readonly [number, number]];
  expect(perKm[0]).toBeCloseTo(perDay[0], 3);
  expect(perKm[1]).toBeCloseTo(perDay[1], -1);
});

test.each(frames)("%s: both bars end at the same edges, and the bracket under them", (frame) => {
  const ends = [0, 1].map((i) => {
    const [first, last] = [bars(frame, PIECES[0][i]!)[0]!, bars(frame, PIECES[1][i]!).at(-1)!];
    return [number(first, "x"), number(last, "x") + number(last, "width")];
  });
  expect(ends[1]![0]).toBeCloseTo(ends[0]![0]!, -1);
  expect(ends[1]![1]).toBeCloseTo(ends[0]![1]!, -1);
  const points = String(
    find(find(seen("days", "sea", frame), "time-altynkol-baku").children, "bracket").attrs["d"],
  );
  const across = [...points.matchAll(/([\d.]+),/g)].map(([, x]) => Number(x));
  expect(Math.min(...across)).toBeCloseTo(ends[0]![0]!, 0);
  expect(Math.max(...across)).toBeCloseTo(ends[0]![1]!, 0);
});

test.each(frames)("%s: days have their numbers, from the border in the east to Baku", (frame) => {
  const said = PIECES.flatMap(([, id]) =>
    find(seen("days", "sea", frame), id).children.filter(({ key }) => key.startsWith("count-")),
  );
  const order = [...said].sort((a, b) => number(b, "x") - number(a, "x"));
  expect(order.map(({ text }) => Number(text))).toEqual(
    Array.from({ length: value("time-altynkol-baku") }, (_, i) => i + 1),
  );
});

test("the sea takes what the schedule leaves, and is called a sum", () => {
  expect(value("sea-days")).toBe(value("time-altynkol-baku") - value("time-altynkol-aktau"));
  expect(words(seen("days", "sea", "wide")).join(" ")).toContain("about");
});

test.each(frames)(
  "%s: days that are our sum look other than those of a train, and say so",
  (frame) => {
    for (const [, id] of PIECES) {
      const ours = data.figure(id).formula !== undefined;
      for (const one of bars(frame, id))
        expect(/ ours$/.test(String(one.attrs["class"]))).toBe(ours);
      const said = words(find(seen("days", "sea", frame), id).children).join(" ");
      expect(said.includes("our sum"), id).toBe(ours);
    }
  },
);

test("the sea is a seventh of the way, and two thirds of the time", () => {
  const [way, time] = [0, 1].map((i) => {
    const [sea, rail] = PIECES.map((ids) => value(ids[i]!)) as [number, number];
    return sea / (sea + rail);
  });
  expect(Math.round(1 / way!)).toBe(7);
  expect(time).toBeCloseTo(2 / 3, 2);
  expect(words(seen("days", "sea", "wide")).join(" ")).toMatch(
    /the sea is a seventh of .* two thirds of/,
  );
});
