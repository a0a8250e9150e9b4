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
  const cells = (id: string) => own(id).filter(({ tag }) => tag === "rect");

  test("a cell for each day, numbered in it, full to the fewest days and pale to the most", () => {
    for (const id of both) {
      const { value, value_to } = row(id);
      expect(cells(id), id).toHaveLength(value_to!);
      for (const [i, cell] of cells(id).entries()) {
        const pale = String(cell.attrs["class"]).includes("up-to");
        expect(pale, `${id} ${i}`).toBe(i >= value);
        const digits = find(own(id), `number-${i}`);
        expect(digits.text).toBe(String(i + 1));
        if (pale) {
          const or = find(own(id), `or-${i - value}`);
          expect(or.text).toBe("or");
          expect(number(or, "x")).toBe(number(digits, "x"));
          expect(number(or, "y")).toBeLessThan(number(digits, "y"));
        }
        const [x, y] = [number(digits, "x"), number(digits, "y")];
        expect(x).toBeGreaterThan(number(cell, "x"));
        expect(x).toBeLessThan(number(cell, "x") + number(cell, "width") / 2);
        expect(y).toBeGreaterThan(number(cell, "y"));
        expect(y).toBeLessThan(number(cell, "y") + number(cell, "height"));
      }
    }
  });

  test("all cells are of one size, a week in a row, and both begin at one height", () => {
    const sizes = both.flatMap((id) =>
      cells(id).map(({ attrs }) => `${attrs["width"]} ${attrs["height"]}`),
    );
    expect(new Set(sizes).size).toBe(1);
    expect(number(cells(north)[0]!, "y")).toBe(number(cells(caspian)[0]!, "y"));
    for (const id of both)
      for (const [i, cell] of cells(id).entries()) {
        const first = cells(id)[i - (i % 7)]!;
        expect(number(cell, "y"), `${id} ${i}`).toBe(number(first, "y"));
        if (i % 7 === 0 && i)
          expect(number(cell, "y")).toBeGreaterThan(number(cells(id)[i - 1]!, "y"));
      }
  });

  test("each says where it ends, and the deck where both start, and that the ends differ", () => {
    for (const id of both)
      expect(words(own(id)).join(" "), id).toContain(`to ${data.place(row(id).to!).name}`);
    const deck = find(marks(), "sub-0").text!;
    expect(deck).toContain(`From ${data.place(row(north).from!).name}`);
    expect(deck).toContain("ends differ");
  });
});

test("the headline holds: one speaker, one start, and over twice the days, whichever are taken", () => {
  expect(row(caspian).source).toBe(row(north).source);
  expect(row(caspian).from).toBe(row(north).from);
  expect(row(caspian).value).toBeGreaterThan(2 * row(north).value_to!);
});

test("the ends differ, as the picture says", () => {
  expect(data.place(row(north).to!).country).not.toBe(data.place(row(caspian).to!).country);
});
