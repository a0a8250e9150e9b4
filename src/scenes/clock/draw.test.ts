import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;
const both = ["time-xian-malaszewicze", "time-xian-constanta"] as const;
const [north, caspian] = both;

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("clock", "europe", frame);
  const own = (id: string) => find(marks(), id).children;
  /** The rows of a journey: where each begins, and the days in it. */
  const rows = (id: string) => {
    const { attrs } = find(own(id), "sure");
    const [wide, gap] = String(attrs["stroke-dasharray"]).split(" ").map(Number);
    return [...String(attrs["d"]).matchAll(/M([\d.]+),([\d.]+)h-([\d.]+)/g)].map((found) => {
      const [x, y, long] = found.slice(1).map(Number) as [number, number, number];
      const high = Number(attrs["stroke-width"]);
      return {
        x,
        y,
        high,
        to: x - long,
        days: (long + gap!) / (wide! + gap!),
        pitch: wide! + gap!,
      };
    });
  };
  /** The left upper corners of the hatched days. */
  const maybe = (id: string) =>
    [...String(find(own(id), "maybe").attrs["d"]).matchAll(/M([\d.]+),([\d.]+)h[\d.]+v/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );

  test("a square for each day: full to the fewest, hatched up to the most", () => {
    for (const id of both) {
      const { value, value_to } = row(id);
      const sum = rows(id).reduce((all, { days }) => all + days, 0);
      expect(sum, id).toBeCloseTo(value, 1);
      expect(maybe(id), id).toHaveLength(value_to! - value);
      // They go on where the last row ends, to the left.
      const { to, y, high, pitch } = rows(id).at(-1)!;
      for (const [i, [x, top]] of maybe(id).entries()) {
        expect(x).toBeCloseTo(to - (i + 1) * pitch + 1, 0);
        expect(top).toBeCloseTo(y - high / 2 + 1, 0);
      }
    }
  });

  test("rows begin at one line at the right, go left, and hold as many days as the shorter", () => {
    const [first] = rows(north);
    for (const id of both)
      for (const [i, one] of rows(id).entries()) {
        for (const key of ["x", "high", "pitch"] as const) expect(one[key]).toBe(first![key]);
        if (i < rows(id).length - 1) expect(one.days).toBeCloseTo(row(north).value_to!, 1);
      }
    expect(rows(north)).toHaveLength(1);
  });

  test("days with a number stand where it says", () => {
    const { value_to: most } = row(north);
    for (const id of both)
      for (const one of own(id).filter(({ key }) => key.startsWith("day-"))) {
        const nth = Number(one.text) - 1;
        const { x, y, pitch } = rows(id)[Math.floor(nth / most!)]!;
        expect(number(one, "x")).toBeCloseTo(x - ((nth % most!) + 0.5) * pitch, -1);
        expect(Math.abs(number(one, "y") - y)).toBeLessThan(10);
      }
    for (const id of both) expect(words(own(id))).toContain(String(row(id).value));
  });

  test("each says its days over them, where it begins and where it ends, and what hatching is", () => {
    for (const id of both) {
      const said = words(own(id)).join(" ");
      expect(said, id).toContain(`to ${data.place(row(id).to!).name}`);
      expect(said, id).toContain(`${row(id).value}–${row(id).value_to} days`);
      expect(said, id).toContain(`from ${data.place(row(id).from!).name}`);
      const { y, high } = rows(id)[0]!;
      for (const key of ["amount", "way", "start"])
        expect(number(find(own(id), key), "y")).toBeLessThan(y - high / 2);
    }
    expect(words(marks()).join(" ")).toContain("hatched: shortest to longest quote");
  });

  test("the deck says that one forwarder quotes, in which year, and that the ends differ", () => {
    const deck = find(marks(), "sub-0").text!;
    expect(deck).toContain("One forwarder’s");
    expect(deck).toContain(data.figure(caspian).as_of.slice(0, 4));
    expect(deck).toContain("different places");
  });
});

test("both are of one speaker and from one start, and one is over twice as long, whichever are taken", () => {
  expect(row(caspian).source).toBe(row(north).source);
  expect(row(caspian).from).toBe(row(north).from);
  expect(row(caspian).value).toBeGreaterThan(2 * row(north).value_to!);
  const head = words(seen("clock", "europe")).join(" ");
  expect(head).toContain("over twice as long");
});

test("the ends differ, as the picture says", () => {
  expect(data.place(row(north).to!).country).not.toBe(data.place(row(caspian).to!).country);
});
