import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const FRAMES = ["wide", "narrow"] as const;
type FrameName = (typeof FRAMES)[number];

const cut = (frame: FrameName) => every(find(seen("wires", "power", frame), "section"));
const sea = (frame: FrameName) => every(find(seen("wires", "study", frame), "seas"));

/** From and to of what is drawn as a line. */
const span = (marks: ReturnType<typeof cut>, key: string): [number, number] => {
  const mark = find(marks, key);
  return [number(mark, "x1"), number(mark, "x2")];
};

/** From and to of a piece of the power line, by what is drawn on the ground under it. */
const reach = (frame: FrameName, id: string) => span(every(find(cut(frame), id)), "reach");

/** From and to of the hole in the ground. */
const gap = (frame: FrameName): [number, number] => [
  number(find(cut(frame), "earth-west"), "width"),
  number(find(cut(frame), "earth-east"), "x"),
];

const BUILT = ["zangezur-line-nakhchivan", "zangezur-line-jabrayil-aghband"] as const;
const PLANNED = "zangezur-line-turkiye";
const RAILS = [
  "rails-dilucu-kars",
  "link-section-nakhchivan",
  "rails-border-ordubad",
  "link-section-border",
] as const;

test("power, rails and gas are as long as their kilometres, to one scale", () => {
  for (const frame of FRAMES) {
    const [left, right] = gap(frame);
    const unit = (right - left) / value("zangezur-line-armenia");
    const long = ([from, to]: [number, number]) => (to - from) / unit;
    for (const id of [...BUILT, PLANNED])
      expect(Math.abs(long(reach(frame, id)) - value(id)), id).toBeLessThan(1);
    for (const id of RAILS)
      expect(Math.abs(long(span(cut(frame), id)) - value(id)), id).toBeLessThan(1);
    expect(long(span(cut(frame), "pipe"))).toBeCloseTo(value("igdir-nakhchivan-length"), 0);
  }
});

test("nothing of the power line or of the rails stands in Armenia", () => {
  for (const frame of FRAMES) {
    const [left, right] = gap(frame);
    const all = [
      ...[...BUILT, PLANNED].map((id) => reach(frame, id)),
      ...RAILS.map((id) => span(cut(frame), id)),
    ];
    for (const [from, to] of all)
      expect(to <= left + 0.2 || from >= right - 0.2, String([from, to])).toBe(true);
    // Works come up to it on both sides.
    expect(reach(frame, BUILT[0])[1]).toBeCloseTo(left, 0);
    expect(reach(frame, BUILT[1])[0]).toBeCloseTo(right, 0);
    expect(find(cut(frame), "gap").attrs["stroke-dasharray"]).toMatch(/^0 /);
  }
});

test("what is planned is dashed and what is being built is not", () => {
  const looks = (id: string) =>
    every(find(cut("wide"), id)).flatMap(({ key, attrs }) =>
      key.startsWith("pylon") ? [String(attrs["class"])] : [],
    );
  for (const id of BUILT) expect(new Set(looks(id))).toEqual(new Set(["pylon work"]));
  expect(new Set(looks(PLANNED))).toEqual(new Set(["pylon plan"]));
});

test("the gas ends at Nakhchivan, where the piece to Türkiye begins", () => {
  const [, to] = span(cut("wide"), "pipe");
  expect(to).toBeCloseTo(reach("wide", PLANNED)[1], 1);
  expect(to).toBeCloseTo(reach("wide", BUILT[0])[0], 1);
});

test("seas are as wide as the cables under them are long", () => {
  for (const frame of FRAMES) {
    const wide = (key: string) => {
      const d = String(find(sea(frame), key).attrs["d"]);
      return Number(/L([\d.]+),[\d.]+Z$/.exec(d)![1]) - Number(/^M([\d.]+)/.exec(d)![1]);
    };
    expect(wide("black") / wide("caspian")).toBeCloseTo(
      value("bse-length") / value("tcfo-length"),
      1,
    );
  }
});

test("no cable is a whole line, and only the fibre is on a drum, over the water", () => {
  for (const frame of FRAMES) {
    const ids = ["bse-length", "tcfo-length", "green-corridor-seminar-2026-03"];
    for (const id of ids)
      expect(find(sea(frame), id).attrs["stroke-dasharray"], id).toMatch(/^[\d.]+ [\d.]+$/);
    const [power, fibre] = [find(sea(frame), ids[0]!), find(sea(frame), ids[1]!)];
    expect(number(fibre, "stroke-width")).toBeLessThan(number(power, "stroke-width"));
    const rim = find(sea(frame), "rim");
    const water = number(find(sea(frame), "land"), "y");
    expect(number(rim, "cy") + number(rim, "r")).toBeLessThan(water);
    expect(find(sea(frame), "drum").attrs["data-row"]).toBe("tcfo-cable-made-2026-02");
  }
});
