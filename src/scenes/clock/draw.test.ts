import { describe, expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;
const both = ["time-xian-malaszewicze", "time-xian-constanta"] as const;
const [north, caspian] = both;

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("clock", "europe", frame);
  const own = (id: string) => find(marks(), id).children;
  const bar = (id: string, key: string) => {
    const one = find(own(id), key);
    const [x, wide] = [number(one, "x"), number(one, "width")];
    return { from: x + wide, to: x, wide, top: number(one, "y"), high: number(one, "height") };
  };
  /** How wide a day is. */
  const day = () => bar(north, "sure").wide / row(north).value;

  test("ribbons begin at one line at the right, go left, and are to one scale of days", () => {
    for (const id of both) {
      const { value, value_to } = row(id);
      expect(bar(id, "sure").from, id).toBe(bar(north, "sure").from);
      expect(bar(id, "sure").wide / day(), id).toBeCloseTo(value, 1);
      // Hatched from the fewest days to the most.
      expect(bar(id, "maybe").from, id).toBeCloseTo(bar(id, "sure").to, 0);
      expect(bar(id, "maybe").wide / day(), id).toBeCloseTo(value_to! - value, 1);
      expect(find(own(id), "strips").attrs["d"]).not.toBe("M0,0");
      // A tick at the end of each day but the last.
      const ticks = [...String(find(own(id), "ticks").attrs["d"]).matchAll(/M([\d.]+),/g)];
      expect(ticks).toHaveLength(value - 1);
      expect(bar(id, "sure").from - Number(ticks[0]![1])).toBeCloseTo(day(), 0);
      // All ribbons are as high as each other.
      expect(bar(id, "sure").high).toBe(bar(north, "sure").high);
      expect(bar(id, "maybe").high).toBe(bar(north, "sure").high);
    }
  });

  test("lines of the axis stand at their days, and the start at the right", () => {
    const lines = [...String(find(marks(), "grid").attrs["d"]).matchAll(/M([\d.]+),/g)];
    const start = bar(north, "sure").from;
    const days = marks().filter(({ key }) => /^day-/.test(key));
    expect(lines).toHaveLength(days.length + 1);
    for (const one of days) {
      const said = Number(one.text!.replace(/ days$/, ""));
      expect((start - number(one, "x")) / day(), one.text).toBeCloseTo(said, 1);
      expect(lines.map(([, x]) => Number(x))).toContain(number(one, "x"));
    }
    expect(find(marks(), "start").text).toBe(data.place(row(north).from!).name);
    expect(number(find(marks(), "start"), "x")).toBe(start);
  });

  test("a box stands on each where the fewest days end", () => {
    for (const id of both) {
      const walls = find(every(find(own(id), "load")), "walls");
      expect(number(walls, "x"), id).toBe(bar(id, "sure").to);
      const foot = number(walls, "y") + number(walls, "height");
      expect(bar(id, "sure").top - foot).toBeGreaterThan(0);
      expect(bar(id, "sure").top - foot).toBeLessThan(6);
    }
  });

  test("each has its days in it, and says where it ends", () => {
    for (const id of both) {
      const said = words(own(id)).join(" ");
      expect(said, id).toContain(`to ${data.place(row(id).to!).name}`);
      expect(said, id).toContain(`${row(id).value}–${row(id).value_to} days`);
      for (const key of ["amount", "way"]) {
        const y = number(find(own(id), key), "y");
        expect(y).toBeGreaterThan(bar(id, "sure").top);
        expect(y).toBeLessThan(bar(id, "sure").top + bar(id, "sure").high);
      }
    }
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
