import { expect, test } from "vitest";
import { find, number, seen } from "../seen";

/** The rail of a stretch in a row of ten years. */
const rail = (state: string, id: string) =>
  find(find(seen("history", state), id).children, "rail0.6");

test("a row is ten years: whole ones are equally long, and a year is a tenth of them", () => {
  const long = (id: string) => number(rail("line", id), "x2") - number(rail("line", id), "x1");
  const whole = long("line-opened-1941-1");
  for (const i of [2, 3]) expect(long(`line-opened-1941-${i}`)).toBeCloseTo(whole, 0);
  expect(long("blockade-1989-5") / whole).toBeCloseTo((1992 + 1 / 12 - 1991) / 10, 2);
});

test("the track is whole until the blockade, in pieces until the last train, and dots since", () => {
  const marks = seen("history", "line");
  expect(rail("line", "line-opened-1941-4").attrs["stroke-dasharray"]).toBe("none");
  expect(rail("line", "blockade-1989-4").attrs["stroke-dasharray"]).not.toBe("none");
  const bed = find(find(marks, "meghri-last-train-5").children, "bed");
  expect(number(bed, "x1")).toBe(number(rail("line", "blockade-1989-5"), "x2"));
  for (const i of [6, 7, 8])
    expect(find(marks, `meghri-last-train-${i}`).children.map(({ key }) => key)).toEqual(["bed"]);
});

test("years are drawn to one scale, with what happened where it belongs", () => {
  const marks = seen("history", "cut");
  const x = (year: number) => number(find(marks, `mark-${year}`), "x1");
  const unit = x(1990) - x(1989);
  expect(x(1994) - x(1993)).toBeCloseTo(unit, 0);
  for (const [id, year] of [
    ["az-border-closed", 1991],
    ["tr-border-closed", 1993],
  ] as const) {
    const [open, shut] = find(marks, `${id}-shut`).children;
    // The year in which it was shut is hollow, from end to end.
    expect(number(open!, "x")).toBeCloseTo(x(year), 0);
    expect(number(open!, "width")).toBeCloseTo(unit, 0);
    expect(number(shut!, "x")).toBeCloseTo(x(year) + unit, 0);
  }
});

test("a year without a month is a bracket over all of it, on the dotted line", () => {
  const marks = seen("history", "cut");
  const x = (year: number) => number(find(marks, `mark-${year}`), "x1");
  const bracket = String(find(marks, "war-1994-end").attrs["d"])
    .slice(1)
    .split("L")
    .map(parseFloat);
  expect(bracket[0]).toBeCloseTo(x(1994), 0);
  expect(bracket.at(-1)! - bracket[0]!).toBeCloseTo(x(1994) - x(1993), 0);
  expect(find(marks, "meghri-last-train").tag).toBe("circle");
});

test("sleepers go on at the joins, so that none is doubled", () => {
  const sleepers = (id: string) => find(find(seen("history", "line"), id).children, "sleepers");
  const [whole, torn] = [sleepers("line-opened-1941-4"), sleepers("blockade-1989-4")];
  const pitch = String(torn.attrs["stroke-dasharray"])
    .split(" ")
    .map(Number)
    .reduce((a, b) => a + b);
  const gone = number(torn, "x1") - number(whole, "x1") - number(torn, "stroke-dashoffset");
  expect(Math.abs(gone / pitch - Math.round(gone / pitch))).toBeLessThan(0.1);
});

test("each label of the whole line has a ring on its spot", () => {
  const marks = seen("history", "line");
  const bed = find(find(marks, "meghri-last-train-5").children, "bed");
  expect(number(find(marks, "gone-ring"), "cx")).toBeCloseTo(number(bed, "x1"), 0);
  expect(number(find(marks, "gone-ring"), "cy")).toBe(number(bed, "y1"));
  for (const key of ["opened", "stopped", "promised", "road"])
    expect(find(marks, `${key}-ring`).tag).toBe("circle");
});
