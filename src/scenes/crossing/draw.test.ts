import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** The blocks of a path: their upper edges. */
const tops = (one: Mark | undefined) =>
  [...String(one?.attrs["d"] ?? "").matchAll(/M[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));

/** The blocks of a port that are filled, and those that are open. */
const stack = (frame: "wide" | "narrow", id: string) => {
  const { children } = find(seen("crossing", "tonnes", frame), id);
  const part = (key: string) => tops(children.find((one) => one.key === key));
  return { filled: part("did"), open: part("expected") };
};

const share = (did: string, could: string) => Math.round((value(did) / value(could)) * 100);

test.each(["wide", "narrow"] as const)(
  "%s: of a hundred blocks so many are filled as were counted, and open as were not",
  (frame) => {
    const kazakh = stack(frame, "kz-ports-capacity");
    expect(kazakh.filled).toHaveLength(share("kz-ports-9m-2025", "kz-ports-capacity"));
    expect([...kazakh.filled, ...kazakh.open]).toHaveLength(
      share("kz-ports-pace", "kz-ports-capacity"),
    );
    const tonnes = stack(frame, "baku-capacity");
    expect(tonnes.filled).toHaveLength(share("baku-tonnes-2025", "baku-capacity"));
    expect(tonnes.open).toEqual([]);
    const boxes = stack(frame, "baku-capacity-teu");
    expect(boxes.filled).toEqual([]);
    expect(boxes.open).toHaveLength(share("baku-teu-2025", "baku-capacity-teu"));
    // What is past the line of the capacity is what is past a hundred.
    const line = number(find(seen("crossing", "tonnes", frame), "limit"), "y1");
    expect(boxes.open.filter((top) => top < line - 0.1)).toHaveLength(boxes.open.length - 100);
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
