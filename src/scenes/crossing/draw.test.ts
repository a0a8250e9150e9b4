import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const stack = (state: string, id: string) => find(seen("crossing", state, "narrow"), id).children;

/** How many cells of a stack are filled, the last one counted by its width. */
const filled = (state: string, id: string) => {
  const widths = find(stack(state, id), "did")
    .children.filter(({ key }) => key.startsWith("cell-"))
    .map((one) => number(one, "width"));
  return widths.reduce((sum, width) => sum + width, 0) / widths[0]!;
};

/** How far along a bar something ends, in its cells. */
const ends = (state: string, id: string, corners: Parameters<typeof number>[0]) => {
  const [first, second] = find(stack(state, id), "did").children.filter(({ key }) =>
    key.startsWith("cell-"),
  );
  const start = number(first!, "x");
  const pitch = number(second!, "x") - start;
  return (number(corners, "x") + number(corners, "width") - start) / pitch;
};

const room = (id: string) => ends("tonnes", id, find(stack("tonnes", id), "could"));

test("a quay has room for as many blocks as it could take, and as many filled as it used", () => {
  expect(room("baku-capacity")).toBeCloseTo(value("baku-capacity"), 0);
  expect(filled("tonnes", "baku-capacity")).toBeCloseTo(value("baku-tonnes-2025"), 1);
  expect(room("kz-ports-capacity")).toBeCloseTo(value("kz-ports-capacity"), 0);
  expect(filled("tonnes", "kz-ports-capacity")).toBeCloseTo(value("kz-ports-9m-2025"), 1);
});

test("what is drawn out to a year is hatched, not filled", () => {
  const part = find(stack("tonnes", "kz-ports-capacity"), "drawn-out");
  expect(ends("tonnes", "kz-ports-capacity", find(part.children, "outline"))).toBeCloseTo(
    value("kz-ports-pace"),
    1,
  );
  expect(find(part.children, "hatch").attrs["class"]).toBe("cell-drawn-out");
  const baku = stack("tonnes", "baku-capacity").map(({ key }) => key);
  expect(baku).not.toContain("drawn-out");
});

test.each(["wide", "narrow"] as const)(
  "%s: one line is the room of Baku in tonnes and in boxes, and only the boxes pass it",
  (frame) => {
    const marks = seen("crossing", "boxes", frame);
    const limit = number(find(marks, "limit"), "x1");
    const cells = (id: string) =>
      find(find(marks, id).children, "did").children.filter(({ key }) => key.startsWith("cell-"));
    const per = (id: string) => {
      const [first, second] = cells(id).map((one) => number(one, "x"));
      return (limit - first!) / (second! - first!);
    };
    expect(per("baku-capacity")).toBeCloseTo(value("baku-capacity"), 0);
    const block = data.constant("quay-block-teu");
    expect(per("baku-capacity-teu") * block).toBeCloseTo(value("baku-capacity-teu"), -4);
    const all = cells("baku-capacity-teu");
    const beyond = all.filter((one) => number(one, "x") > limit - 1);
    expect((all.length - beyond.length) * block).toBe(value("baku-capacity-teu"));
    expect(filled("boxes", "baku-capacity-teu") * block).toBeCloseTo(value("baku-teu-2025"), -3);
    expect(cells("baku-capacity").every((one) => number(one, "x") < limit)).toBe(true);
  },
);

test("as many ferries are drawn as are counted, and as are wanted", () => {
  const marks = seen("crossing", "ferries");
  const ships = (id: string) =>
    find(marks, id).children.filter(({ key }) => key.startsWith("ship-"));
  expect(ships("asco-ferries")).toHaveLength(value("asco-ferries"));
  expect(ships("kuryk-ferries")).toHaveLength(value("kuryk-ferries"));
  expect(String(ships("kuryk-ferries")[0]!.attrs["class"])).toContain("wanted");
});

test("as many wagons stand as are counted, and a row is a day of ships", () => {
  const wagons = (mark: { attrs: object }) => JSON.stringify(mark.attrs).split("M").length - 1;
  const days = find(seen("crossing", "queue"), "queue").children.filter(({ key }) =>
    /^day-\d/.test(key),
  );
  expect(wagons(days[0]!)).toBe(value("kuryk-wagons-a-day"));
  expect(days.reduce((all, one) => all + wagons(one), 0)).toBe(value("kuryk-wagons-waiting"));
  const last = find(seen("crossing", "queue"), `day-name-${days.length - 1}`).text;
  expect(last).toContain(String(value("kuryk-wait-days")));
});

test("the queue is three weeks of ships, and a day is less than one full ferry", () => {
  expect(Math.round(value("kuryk-wait-days") / 7)).toBe(3);
  expect(value("kuryk-wagons-a-day")).toBeLessThan(value("ferry-wagons"));
});

test("only what is boxes looks like boxes", () => {
  for (const [state, id] of [
    ["tonnes", "baku-capacity"],
    ["tonnes", "kz-ports-capacity"],
    ["boxes", "baku-capacity"],
    ["boxes", "baku-capacity-teu"],
  ] as const)
    expect(
      stack(state, id).some(({ key }) => key === "ribs"),
      id,
    ).toBe(id === "baku-capacity-teu");
});
