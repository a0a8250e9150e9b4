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

test("terms are as wide as their years and shares as high as they are", () => {
  const marks = seen("conditions", "rights");
  const part = (id: string, key: string) => find(every(find(marks, id)), key);
  const high = (id: string, key: string) => number(part(id, key), "height");
  for (const [id, share] of [
    ["tif-first-term", "legal-rights-tif-terms"],
    ["legal-rights-more", "tif-us-later"],
  ] as const) {
    const whole = high(id, "american") + high(id, "armenian");
    expect(high(id, "american") / whole).toBeCloseTo(data.value(share) / 100, 2);
  }
  const wide = (id: string) => number(part(id, "american"), "width") + 3;
  expect(wide("tif-first-term") / wide("legal-rights-more")).toBeCloseTo(
    data.value("tif-first-term") / data.value("legal-rights-more"),
    2,
  );
});

test("what was announced as a first term is as long as both terms", () => {
  const marks = seen("conditions", "rights");
  const years = (id: string) => data.value(id);
  const d = String(find(every(find(marks, "announced")), "bracket").attrs["d"]);
  const xs = [...d.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
  const bar = Math.max(...xs) - Math.min(...xs) + 3;
  const first = number(find(every(find(marks, "tif-first-term")), "american"), "width") + 3;
  expect(bar / first).toBeCloseTo(years("legal-rights-99-claim") / years("tif-first-term"), 2);
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
    expect(nearest.far).toBeLessThan(number(nearest.seat, "r") * 1.6);
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
