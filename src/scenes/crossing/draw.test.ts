import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;

/** The blocks of a path: their upper edges. */
const tops = (one: Mark | undefined) =>
  [...String(one?.attrs["d"] ?? "").matchAll(/M[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));

/** The blocks of a port that are filled, those that are outlined, and those over the line. */
const stack = (frame: "wide" | "narrow", id: string) => {
  const { children } = find(seen("crossing", "tonnes", frame), id);
  const part = (key: string) => tops(children.find((one) => one.key === key));
  return { filled: part("did"), open: part("expected"), over: part("over") };
};

const share = (did: string, could: string) => Math.round((value(did) / value(could)) * 100);

test.each(["wide", "narrow"] as const)(
  "%s: of a hundred blocks so many are filled as were counted, and outlined as were not",
  (frame) => {
    const kazakh = stack(frame, "kz-ports-capacity");
    expect(kazakh.filled).toHaveLength(share("kz-ports-9m-2025", "kz-ports-capacity"));
    expect([...kazakh.filled, ...kazakh.open]).toHaveLength(
      share("kz-ports-pace", "kz-ports-capacity"),
    );
    const tonnes = stack(frame, "baku-capacity");
    expect(tonnes.filled).toHaveLength(share("baku-tonnes-2025", "baku-capacity"));
    expect([...tonnes.open, ...tonnes.over]).toEqual([]);
    const boxes = stack(frame, "baku-capacity-teu");
    expect(boxes.filled).toEqual([]);
    expect(boxes.open).toHaveLength(100);
    expect([...boxes.open, ...boxes.over]).toHaveLength(
      share("baku-teu-2025", "baku-capacity-teu"),
    );
    // What is past the line of the capacity is what is past a hundred.
    const line = number(find(seen("crossing", "tonnes", frame), "limit"), "y1");
    expect(Math.min(...boxes.open)).toBeGreaterThan(line - 0.1);
    expect(Math.max(...boxes.over)).toBeLessThan(line);
  },
);

test.each(["wide", "narrow"] as const)(
  "%s: as many hollow ferries float as are wanted, and no other ship is drawn",
  (frame) => {
    const marks = seen("crossing", "ferries", frame);
    const ships = marks.filter(({ attrs }) => String(attrs["class"]).startsWith("vessel"));
    expect(ships).toHaveLength(value("kuryk-ferries"));
    expect(ships.every(({ attrs }) => attrs["class"] === "vessel wanted")).toBe(true);
    expect(find(marks, "kuryk-ferries").children).toHaveLength(ships.length);
    const said = words(marks).join(" ");
    expect(said).toContain("None");
    expect(said).toMatch(new RegExp(`Azerbaijan(?: had|:) ${value("asco-ferries")}\\b`));
  },
);

const days = (frame: "wide" | "narrow") =>
  find(seen("crossing", "queue", frame), "queue").children.filter(({ key }) => /^day-\d/.test(key));

test("as many wagons stand as are counted, and so many before the first gap as ferries took in a day", () => {
  const wagons = ({ attrs }: Mark) => String(attrs["d"]).split("M").length - 1;
  const all = days("wide");
  expect(wagons(all[0]!)).toBe(value("kuryk-wagons-a-day"));
  expect(all.reduce((sum, one) => sum + wagons(one), 0)).toBe(value("kuryk-wagons-waiting"));
  expect(all).toHaveLength(value("kuryk-wait-days"));
});

test("on a phone a bar is a day, and the last as much shorter as it has less wagons", () => {
  const long = ({ attrs }: Mark) => {
    const points = [...String(attrs["d"]).matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
      +x!,
      +y!,
    ]);
    return points.slice(1).reduce((sum, [x, y], i) => {
      return sum + Math.hypot(x! - points[i]![0]!, y! - points[i]![1]!);
    }, 0);
  };
  const all = days("narrow");
  expect(all).toHaveLength(value("kuryk-wait-days"));
  const [day, waiting] = [value("kuryk-wagons-a-day"), value("kuryk-wagons-waiting")];
  expect(all.reduce((sum, one) => sum + long(one), 0) / long(all[0]!)).toBeCloseTo(
    waiting / day,
    0,
  );
});

test.each(["wide", "narrow"] as const)("%s: a week ends after seven days of ferries", (frame) => {
  const marks = find(seen("crossing", "queue", frame), "queue").children;
  const ends = days(frame).map(({ attrs }) => {
    const [x, y] = /([\d.]+),([\d.]+)$/.exec(String(attrs["d"]))!.slice(1).map(Number);
    return [x!, y!] as const;
  });
  const weeks = marks.filter(({ key }) => /^week-\d/.test(key));
  expect(weeks).toHaveLength(Math.floor(ends.length / 7));
  weeks.forEach((one, i) => {
    const [x, y] = ends[(i + 1) * 7 - 1]!;
    expect(Math.abs(number(one, "x1") - x)).toBeLessThan(8);
    expect(number(one, "y1")).toBeLessThan(y);
    expect(number(one, "y2")).toBeGreaterThan(y);
  });
});

test("the queue is three weeks of ships, and a day is less than one full ferry", () => {
  expect(Math.round(value("kuryk-wait-days") / 7)).toBe(3);
  expect(value("kuryk-wagons-a-day")).toBeLessThan(value("ferry-wagons"));
});
