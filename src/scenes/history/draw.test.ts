import { expect, test } from "vitest";
import { find, number, seen, words } from "../seen";

/** The rail of a stretch in a row. */
const rail = (state: string, id: string) =>
  find(find(seen("history", state), id).children, "rail0.6");

test("rows of twenty years are equally long, and a year is a twentieth of them", () => {
  const long = (id: string) => number(rail("line", id), "x2") - number(rail("line", id), "x1");
  const whole = long("line-opened-1941-1");
  expect(long("line-opened-1941-2") / whole).toBeCloseTo((1989 + 7 / 12 - 1981) / 20, 2);
  const sleepers = find(find(seen("history", "line"), "line-opened-1941-1").children, "sleepers");
  const [on, off] = String(sleepers.attrs["stroke-dasharray"]).split(" ").map(Number);
  expect(on! + off!).toBeCloseTo(whole / 20, 0);
});

test("the track is black until the blockade, grey and broken until the last train, and dots since", () => {
  const marks = seen("history", "line");
  for (const state of ["line", "cut"]) {
    const { attrs } = rail(state, "blockade-1989-2");
    expect(attrs["class"]).not.toBe(rail(state, "line-opened-1941-2").attrs["class"]);
    expect(rail(state, "line-opened-1941-2").attrs).not.toHaveProperty("stroke-dasharray");
    // Some trains: a rail is as long as what is left out of it, and there at each sleeper.
    const [on, off] = String(attrs["stroke-dasharray"]).split(" ").map(Number);
    expect(Math.abs(on! - off!)).toBeLessThan(0.2);
    const sleepers = find(
      find(seen("history", state), "blockade-1989-2").children,
      "sleepers",
    ).attrs;
    const early = Number(attrs["stroke-dashoffset"]) - Number(sleepers["stroke-dashoffset"]);
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(on!);
  }
  const gone = (state: string) =>
    number(find(find(seen("history", state), "meghri-last-train-2").children, "bed"), "x1");
  expect(gone("cut")).toBeGreaterThan(number(rail("cut", "blockade-1989-2"), "x2"));
  // In rows, the first dot stands when a year without a train was full.
  const year =
    number(rail("line", "line-opened-1941-1"), "x2") -
    number(rail("line", "line-opened-1941-1"), "x1");
  expect(gone("line") - number(rail("line", "blockade-1989-2"), "x2")).toBeCloseTo(year / 20, 0);
  for (const i of [3, 4])
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
    const [open, hatched, shut] = find(marks, `${id}-shut`).children;
    // The year in which it was shut is hatched, from end to end.
    expect(number(open!, "x")).toBeCloseTo(x(year), 0);
    expect(number(open!, "width")).toBeCloseTo(unit, 0);
    expect(hatched!.key).toBe("hatch");
    // From its end on there is a line as far as the axis, and no post that would name a day.
    expect(number(shut!, "x1")).toBeCloseTo(x(year) + unit, 0);
    expect(number(shut!, "x2")).toBeCloseTo(number(find(marks, "foot"), "x2"), 0);
  }
});

test("dots begin a step after the last train and go on to the edge", () => {
  const marks = seen("history", "cut");
  const bed = find(find(marks, "meghri-last-train-2").children, "bed");
  const last = number(rail("cut", "blockade-1989-2"), "x2");
  const pitch = Number(String(bed.attrs["stroke-dasharray"]).split(" ")[1]);
  expect(number(bed, "x1") - last).toBeCloseTo(pitch, 0);
  expect(number(find(marks, "foot"), "x2") - number(bed, "x2")).toBeLessThan(pitch);
  expect(find(marks, "meghri-last-train").tag).toBe("circle");
});

test("every row begins with a sleeper, that of the opening too", () => {
  const marks = seen("history", "line");
  const first = (i: number) => {
    const one = find(find(marks, `line-opened-1941-${i}`).children, "sleepers");
    return [number(one, "x1"), number(one, "stroke-dashoffset")];
  };
  expect(first(0)).toEqual(first(1));
  expect(first(0)[1]).toBe(0);
});

test("sleepers go on at the joins, so that none is doubled", () => {
  const sleepers = (id: string) => find(find(seen("history", "line"), id).children, "sleepers");
  const [whole, torn] = [sleepers("line-opened-1941-2"), sleepers("blockade-1989-2")];
  const pitch = String(torn.attrs["stroke-dasharray"])
    .split(" ")
    .map(Number)
    .reduce((a, b) => a + b);
  const gone = number(torn, "x1") - number(whole, "x1") - number(torn, "stroke-dashoffset");
  expect(Math.abs(gone / pitch - Math.round(gone / pitch))).toBeLessThan(0.1);
});

test("each label of the whole line has a pole on its spot that hides no dot", () => {
  const marks = seen("history", "line");
  for (const key of ["opened", "stopped", "gone", "promised", "road"]) {
    const pin = find(marks, `${key}-pin`);
    expect(number(pin, "x1")).toBe(number(pin, "x2"));
  }
  const end = number(rail("line", "blockade-1989-2"), "x2");
  expect(number(find(marks, "gone-pin"), "x1")).toBeCloseTo(end, 0);
  for (const [key, i] of [
    ["gone", 2],
    ["promised", 3],
    ["road", 4],
  ] as const) {
    const bed = find(find(marks, `meghri-last-train-${i}`).children, "bed");
    const top = number(bed, "y1") - number(bed, "stroke-width") / 2;
    expect(number(find(marks, `${key}-pin`), "y2")).toBeLessThan(top);
  }
});

test("the years with trains are those from the opening to the stop, in full", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const said = parseInt(find(seen("history", "line", frame), "ran").text!);
    const long = ["line-opened-1941-0", "line-opened-1941-1", "line-opened-1941-2"]
      .map((id) => find(find(seen("history", "line", frame), id).children, "rail0.6"))
      .map((one) => number(one, "x2") - number(one, "x1"));
    const year = long[0]! / 20;
    expect(Math.floor(long.reduce((a, b) => a + b) / year)).toBe(said);
  }
});

test("there are as many dots as the large letters say, and as the headline says", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("history", "line", frame);
    const dots = [2, 3, 4].map((i) => {
      const bed = find(find(marks, `meghri-last-train-${i}`).children, "bed");
      const pitch = Number(String(bed.attrs["stroke-dasharray"]).split(" ")[1]);
      return 1 + Math.floor((number(bed, "x2") - number(bed, "x1")) / pitch);
    });
    const said = find(marks, "count").text!;
    expect(dots.reduce((a, b) => a + b)).toBe(parseInt(said));
    expect(words(marks).join(" ")).toContain(`for ${said}`);
  }
});
