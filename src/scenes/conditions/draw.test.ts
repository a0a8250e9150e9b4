import { expect, test } from "vitest";
import { every, find, number, seen } from "../seen";
import { compose } from "../../engine/scene/compose";
import { spell } from "../../engine/words";
import { data, scenes, story } from "@story";

const seats = (kind: string) =>
  seen("conditions", "treaty").filter(({ attrs }) => attrs["class"] === kind).length;

/** For each step of a track, whether it is laid. */
const rungs = (name: string, frame: "wide" | "narrow") =>
  find(seen("conditions", "all", frame), name)
    .children.filter(({ key }) => key.startsWith("rung-"))
    .map(({ children }) => children.some(({ key }) => key === "rung"));

test("there are as many seats as the parliament has, won and missing", () => {
  expect(seats("seat won")).toBe(data.value("elec-seats"));
  expect(seats("seat missing")).toBe(data.value("const-seats") - data.value("elec-seats"));
  expect(seats("seat won") + seats("seat missing") + seats("seat")).toBe(
    data.value("elec-seats-all"),
  );
});

test("shares of the company are as wide as they are, and half of it stands in the middle", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("conditions", "rights", frame);
    const part = (id: string, key: string) => find(every(find(marks, id)), key);
    const wide = (id: string, key: string) => number(part(id, key), "width");
    const half = number(find(marks, "half"), "x1");
    for (const id of ["legal-rights-tif-terms", "tif-us-later"]) {
      const whole = wide(id, "american") + wide(id, "armenian");
      expect(wide(id, "american") / whole).toBeCloseTo(data.value(id) / 100, 2);
      expect((half - number(part(id, "american"), "x")) / whole).toBeCloseTo(0.5, 2);
    }
    // What stays with Armenia has no American part.
    const stays = every(find(marks, "tif-nonbinding"));
    expect(stays.filter(({ tag }) => tag === "rect").map(({ key }) => key)).toEqual(["armenian"]);
  }
});

test("the seats that are missing are as large as all others with their rings", () => {
  for (const [frame, stroke] of [
    ["wide", 5],
    ["narrow", 2.4],
  ] as const) {
    const all = seen("conditions", "treaty", frame).filter(({ key }) => key.startsWith("seat-"));
    const size = Math.max(...all.map((one) => number(one, "r")));
    for (const one of all)
      expect(number(one, "r")).toBeCloseTo(
        size - (one.attrs["class"] === "seat missing" ? stroke / 2 : 0),
        5,
      );
  }
});

test("the line of the two thirds begins at a ring, the outermost of those that are needed", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("conditions", "treaty", frame);
    const tick = find(marks, "line");
    const [x, y] = [number(tick, "x1"), number(tick, "y1")];
    const places = marks
      .filter(({ key }) => key.startsWith("seat-"))
      .map((seat) => ({ seat, far: Math.hypot(number(seat, "cx") - x, number(seat, "cy") - y) }));
    const nearest = places.toSorted((a, b) => a.far - b.far)[0]!;
    expect(nearest.seat.attrs["class"]).toBe("seat missing");
    expect(nearest.far).toBeLessThan(number(nearest.seat, "r") * 1.8);
  }
});

test("won seats stand before those that are missing, and these before the others", () => {
  const kinds = seen("conditions", "treaty")
    .filter(({ key }) => key.startsWith("seat-"))
    .map(({ attrs }) => String(attrs["class"]));
  expect(kinds.lastIndexOf("seat won")).toBeLessThan(kinds.indexOf("seat missing"));
  expect(kinds.lastIndexOf("seat missing")).toBeLessThan(kinds.indexOf("seat"));
});

test("every track is laid from the left, and the headline counts what is laid", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const all = ["treaty", "rights", "money"].map((name) => rungs(name, frame));
    for (const laid of all) expect(laid).toEqual(laid.toSorted((a, b) => Number(b) - Number(a)));
    const flat = all.flat();
    const { headline } = compose(scenes["conditions"]!, frame).steps["all"]!;
    const count = (n: number) => spell(story.config.locale, n);
    expect(headline.toLowerCase()).toContain(
      `${count(flat.filter(Boolean).length)} of ${count(flat.length)} steps`,
    );
  }
});
