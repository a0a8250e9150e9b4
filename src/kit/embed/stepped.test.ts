import { expect, test } from "vitest";
import { stepped } from "./stepped";

/** The points of a path of straight lines, wherever they are told from. */
function points(d: string): number[][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLl])([^MLlz]*)/g)].flatMap(([, command, list]) => {
    const numbers = (list!.match(/-?[\d.]+/g) ?? []).map(Number);
    return numbers.flatMap((one, i) => {
      if (i % 2) return [];
      const next = numbers[i + 1]!;
      [x, y] = command === "l" ? [x + one, y + next] : [one, next];
      return [[x, y]];
    });
  });
}

test("lines between points become steps, and each point stays within a quarter of a unit", () => {
  const d = "M10.1,-20.3L30.4,40.2L-5.6,40.2M100,7L90.25,8.75";
  const short = stepped(d);
  expect(short).toBe("M10,-20.5l20.5,60.5-36,0M100,7l-9.5,2");
  points(short).forEach((point, i) =>
    point.forEach((one, j) => expect(Math.abs(one - points(d)[i]![j]!)).toBeLessThanOrEqual(0.25)),
  );
});

test.each([
  "M0,0q10,20 30,40t5,6z",
  "m166-300v300h-81",
  "M1,2h30v4",
  "M0,0L1.1,2.2L3.3,0Z",
  "M0,0C1,2 3,4 5,6",
  "",
])("%s is no path of open lines, and stays", (d) => expect(stepped(d)).toBe(d));
