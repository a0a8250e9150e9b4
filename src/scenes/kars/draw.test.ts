import { expect, test } from "vitest";

import { compose } from "../../engine/scene/compose";
import { find, number, seen, words } from "../seen";
import { data, scenes } from "@story";

const { value } = data;

const points = (state: string, id: string) =>
  String(find(seen("kars", state), id).attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));

const across = (id: string) => {
  const rail = points("even", id);
  return rail[0]![0]! - rail.at(-1)![0]!;
};

test("both ways are drawn to one scale", () => {
  const unit = across("rails-baku-horadiz") / value("rails-baku-horadiz");
  for (const id of ["georgia-section-azerbaijan", "georgia-section-georgia", "rails-dilucu-kars"])
    expect(across(id) / value(id)).toBeCloseTo(unit, 2);
});

test("the same marks stand on the map and, pulled straight, on one level", () => {
  const level = new Set(points("even", "rails-dilucu-kars").map(([, y]) => y));
  expect(level.size).toBe(1);
  const bent = new Set(points("map", "rails-dilucu-kars").map(([, y]) => y));
  expect(bent.size).toBeGreaterThan(5);
  expect(points("map", "rails-baku-kars").at(-1)).toEqual(
    points("map", "rails-dilucu-kars").at(-1),
  );
});

test("only the stretch in Armenia is dotted, and only the old rails are solid", () => {
  const marks = seen("kars", "even");
  const looks = (id: string) => String(find(marks, id).attrs["class"]);
  expect(looks("link-section-syunik")).toContain("missing");
  expect(looks("link-section-border")).toContain("bed");
  expect(looks("rails-baku-horadiz")).toBe("leg flat");
  // Striped as densely as it is built; of the others no source says how much is.
  const dash = String(find(marks, "link-section-border-core").attrs["stroke-dasharray"]);
  const [on, off] = dash.split(" ").map(Number) as [number, number];
  expect((on / (on + off)) * 100).toBeCloseTo(value("built-horadiz-aghband"), 0);
  for (const id of ["rails-border-ordubad", "link-section-nakhchivan", "rails-dilucu-kars"]) {
    expect(looks(id)).toBe("leg begun");
    expect(marks.map(({ key }) => key)).not.toContain(`${id}-core`);
  }
});

test("Kars is left and Baku right, on the map and on the straight lines", () => {
  for (const state of ["map", "even", "claim"]) {
    const [baku, kars] = [
      points(state, "rails-baku-horadiz")[0]!,
      points(state, "rails-dilucu-kars").at(-1)!,
    ];
    expect(kars[0]).toBeLessThan(baku[0]! - 400);
  }
});

const wide = (state: string, id: string) => {
  const xs = points(state, id).map(([x]) => x!);
  return Math.max(...xs) - Math.min(...xs);
};

test("of the way via Georgia the bar is hatched where printed lengths differ", () => {
  const unit = across("rails-baku-horadiz") / value("rails-baku-horadiz");
  const { value: least, value_to: most } = data.figure("rails-baku-kars");
  for (const state of ["even", "claim"])
    expect(wide(state, "range") / unit).toBeCloseTo(most! - least, 0);
  const sure = points("even", "rails-baku-kars").at(-1)![0]!;
  expect((points("even", "georgia-section-azerbaijan")[0]![0]! - sure) / unit).toBeCloseTo(
    least,
    0,
  );
});

test("under both bars a third one is as long as the claim would leave, from Baku on, hatched as the first is", () => {
  const unit = across("rails-baku-horadiz") / value("rails-baku-horadiz");
  const { value: least, value_to: most } = data.figure("rails-baku-kars");
  const less = value("savings-343km");
  const baku = points("claim", "rails-baku-horadiz")[0]![0]!;
  const ends = points("claim", "held-range").map(([x]) => x!);
  expect((baku - Math.min(...ends)) / unit).toBeCloseTo(most! - less, 0);
  expect((baku - Math.max(...ends)) / unit).toBeCloseTo(least - less, 0);
  const sure = points("claim", "held-bar").map(([x]) => x!);
  expect(Math.max(...sure)).toBeCloseTo(baku, 1);
  expect(Math.min(...sure)).toBeCloseTo(Math.max(...ends), 1);
  expect(wide("claim", "less") / unit).toBeCloseTo(less, 0);
  for (const frame of ["wide", "narrow"] as const)
    expect(words(seen("kars", "claim", frame)).join(" ")).toContain(
      `${least - less}–${most! - less} km`,
    );
});

test("the claim is measured clear of both bars, from the end of the first to where it would end", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("kars", "claim", frame);
    const all = (id: string) => [
      ...String(find(marks, id).attrs["d"]).matchAll(/[ML]([\d.]+),([\d.]+)/g),
    ];
    const ys = (id: string) => all(id).map(([, , y]) => Number(y));
    const xs = (id: string) => all(id).map(([, x]) => Number(x));
    const second = ys("rails-baku-horadiz")[0]!;
    const fat = number(find(marks, "rails-baku-horadiz"), "stroke-width");
    for (const id of ["less", "held-bar", "held-range"])
      expect(Math.min(...ys(id))).toBeGreaterThan(second + fat / 2);
    // Thinner than what is there or planned, and on one level with its measure.
    const third = ys("held-bar");
    expect(Math.max(...third) - Math.min(...third)).toBeLessThan(fat * 0.6);
    expect(ys("less")).toContain((Math.max(...third) + Math.min(...third)) / 2);
    expect(Math.max(...xs("less"))).toBeCloseTo(Math.min(...xs("held-range")), 0);
    expect(Math.min(...xs("less"))).toBeCloseTo(Math.min(...xs("range")), 0);
    expect(words(marks).join(" ")).toContain("not found");
    // What is rejected is dark, dashed and smaller; the lengths that were found are the largest.
    expect(find(marks, "held-bar").attrs["class"]).toBe("differ claim held");
    expect(find(marks, "less-total-name").attrs["class"]).toBe("length middle as-ink");
    for (const id of ["georgia", "link"])
      expect(find(marks, `${id}-total-name`).attrs["class"]).toBe("length twin as-ink");
    for (const said of ["begun", "no rails", `${value("built-horadiz-aghband")}% built`, "in use"])
      expect(words(marks).map((one) => one.replaceAll("\u00a0", " "))).toContain(
        said.replaceAll("\u00a0", " "),
      );
  }
});

test("pulled straight, what has begun is an empty bar with a dashed edge, and none on the map", () => {
  for (const state of ["even", "claim"]) {
    const marks = seen("kars", state);
    for (const id of ["rails-border-ordubad", "link-section-nakhchivan", "rails-dilucu-kars"]) {
      const [edge, hole] = [find(marks, id), find(find(marks, `${id}-bare`).children, "bare")];
      expect(hole.attrs["d"]).toBe(edge.attrs["d"]);
      expect(number(edge, "stroke-width") - number(hole, "stroke-width")).toBe(3);
      expect(hole.attrs["class"]).toBe("leg flat unbuilt");
    }
  }
  expect(seen("kars", "map").filter(({ key }) => key.endsWith("-bare"))).toEqual([]);
});

test.each(["wide", "narrow"] as const)("%s: what the claim left open stands at it", (frame) => {
  const said = words(seen("kars", "claim", frame)).join(" ");
  expect(said).toContain("did not say from where to where");
});

test("the map has both lengths, which are the same to a fortieth, and less than a third is in use", () => {
  const { value: least, value_to: most } = data.figure("rails-baku-kars");
  for (const frame of ["wide", "narrow"] as const) {
    const said = words(seen("kars", "map", frame))
      .join(" ")
      .replaceAll("\u00a0", " ");
    expect(said).toContain(`${least}–${most} km`);
    expect(said).toContain(`${value("kars-by-link")} km`);
  }
  for (const one of [least, most!])
    expect(Math.abs(one / value("kars-by-link") - 1)).toBeLessThan(1 / 40);
  expect(value("rails-baku-horadiz") / value("kars-by-link")).toBeLessThan(1 / 3);
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("kars", "even", frame);
    const total = find(marks, "used-total-name");
    expect(total.text).toBe(`${value("rails-baku-horadiz")}\u00a0km`);
    // Over its own piece, at its end.
    const rail = points("even", "rails-baku-horadiz").map(([x]) => x!);
    if (frame === "wide") expect(number(total, "x")).toBeCloseTo(Math.max(...rail), 0);
    expect(words(marks)).toContain("in use");
  }
});

test("on the map no line is thicker than the other, and Türkiye is named", () => {
  for (const frame of ["wide", "narrow"] as const) {
    const marks = seen("kars", "map", frame);
    const thick = (id: string) => number(find(marks, id), "stroke-width");
    expect(thick("rails-baku-horadiz")).toBe(thick("georgia-section-azerbaijan"));
    expect(words(marks)).toEqual(expect.arrayContaining(["Türkiye", "(Azerbaijan)"]));
  }
});

test("the gap has dots in every state, and on the map bars at its ends and a length, but no scale", () => {
  for (const frame of ["wide", "narrow"] as const)
    for (const state of ["map", "even", "claim"]) {
      const { attrs } = find(seen("kars", state, frame), "link-section-syunik");
      expect(String(attrs["stroke-dasharray"])).toMatch(/^0 [\d.]+$/);
    }
  const marks = seen("kars", "map");
  const course = points("map", "link-section-syunik");
  for (const [i, [x]] of [course[0]!, course.at(-1)!].entries()) {
    const [a, b] = points("map", `gap-end-${i}`);
    expect((a![0]! + b![0]!) / 2).toBeCloseTo(x!, 0);
  }
  // Lines are simplified, and shorter than what is printed: a scale would contradict it.
  expect(marks.map(({ key }) => key)).not.toContain("scale");
  const { value: from, value_to: to } = data.figure("gap");
  expect(words(marks).join(" ")).toContain(`${from}–${to}\u00a0km`);
});

test("what stands on a map has the credit of a map", () => {
  const { steps } = compose(scenes["kars"]!, "wide");
  expect(Object.values(steps).map(({ map }) => map)).toEqual([true, false, false]);
});
