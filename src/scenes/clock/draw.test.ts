import { describe, expect, test } from "vitest";

import { every, find, number, seen, words } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;

const [north, caspian] = ["time-xian-malaszewicze", "time-xian-constanta"] as const;
const OTHERS = ["time-altynkol-constanta", "time-shanghai-poti"];

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("clock", "europe", frame);
  const children = (id: string) => find(marks(), id).children;
  const squares = (id: string, part: string) =>
    children(id).filter(({ key }) => key.startsWith(part));

  test("a square is a day: solid ones to the fewest days, pale ones from there to the most", () => {
    for (const id of [north, caspian]) {
      const { value, value_to } = row(id);
      expect(squares(id, "sure-"), id).toHaveLength(value);
      expect(squares(id, "maybe-"), id).toHaveLength(value_to! - value);
      const pale = squares(id, "maybe-").map(({ attrs }) => attrs["class"]);
      expect(new Set(pale), id).toEqual(new Set([`day maybe ${id === north ? "north" : "route"}`]));
    }
  });

  test("all squares are of one size, none lies on another, and both calendars begin at one height", () => {
    const all = [north, caspian].flatMap((id) => [
      ...squares(id, "sure-"),
      ...squares(id, "maybe-"),
    ]);
    const sizes = all.map((one) => `${number(one, "width")} ${number(one, "height")}`);
    expect(new Set(sizes).size).toBe(1);
    expect(new Set(all.map((one) => `${number(one, "x")} ${number(one, "y")}`)).size).toBe(
      all.length,
    );
    const tops = [north, caspian].map((id) => number(squares(id, "sure-")[0]!, "y"));
    expect(tops[0]).toBe(tops[1]);
  });

  test("the last of the fewest days and of the most have their number in their square", () => {
    for (const id of [north, caspian]) {
      const { value, value_to } = row(id);
      const all = [...squares(id, "sure-"), ...squares(id, "maybe-")];
      for (const day of [value, value_to!]) {
        const said = find(children(id), `day-${day}`);
        const square = all[day - 1]!;
        expect(said.text).toBe(String(day));
        expect(number(said, "x")).toBeCloseTo(number(square, "x") + number(square, "width") / 2, 0);
        const down = number(said, "y") - number(square, "y");
        expect(down).toBeGreaterThan(0);
        expect(down).toBeLessThan(number(square, "height"));
      }
    }
  });

  test("each calendar says where its clock starts and where it ends", () => {
    for (const id of [north, caspian]) {
      const { from, to } = row(id);
      const said = words(children(id)).join(" ");
      expect(said, id).toContain(data.place(from!).name);
      expect(said, id).toContain(data.place(to!).name);
    }
  });

  test("what does not compare is in words only, under the calendars and in its box", () => {
    const box = find(marks(), "box");
    const feet = [north, caspian]
      .flatMap((id) => every(find(marks(), id)))
      .filter(({ tag }) => tag === "rect")
      .map((one) => number(one, "y") + number(one, "height"));
    expect(Math.max(...feet)).toBeLessThan(number(box, "y"));
    for (const id of OTHERS) {
      expect(children(id).map(({ tag }) => tag)).toEqual(["text"]);
      const y = number(children(id)[0]!, "y");
      expect(y).toBeGreaterThan(number(box, "y"));
      expect(y).toBeLessThan(number(box, "y") + number(box, "height"));
    }
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
