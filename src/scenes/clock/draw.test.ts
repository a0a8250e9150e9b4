import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;

const [north, caspian] = ["time-xian-malaszewicze", "time-xian-constanta"] as const;
const OTHERS = ["time-altynkol-constanta", "time-shanghai-poti"];
const all = [north, caspian, ...OTHERS];

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("clock", "europe", frame);
  const part = (id: string, key: string) => find(find(marks(), id).children, key);
  const end = (id: string, key: string) =>
    number(part(id, key), "x") + number(part(id, key), "width");
  const start = () => number(find(marks(), "start"), "cx");
  const day = () => (end(north, "sure") - start()) / row(north).value;

  test("all tracks are to one scale: solid to the fewest days, faint from there to the most", () => {
    for (const id of all) {
      const { value, value_to } = row(id);
      expect(number(part(id, "sure"), "x"), id).toBe(start());
      expect((end(id, "sure") - start()) / day(), id).toBeCloseTo(value, 1);
      expect(number(part(id, "maybe"), "x"), id).toBeCloseTo(end(id, "sure"), 1);
      expect((end(id, "maybe") - start()) / day(), id).toBeCloseTo(value_to!, 1);
      expect(String(part(id, "maybe").attrs["class"]), id).toContain("maybe");
    }
  });

  test("a line of the scale stands at its days", () => {
    for (const one of marks().filter(({ key }) => /^scale-[1-9]/.test(key))) {
      const days = Number.parseInt(words(one.children)[0]!);
      expect((number(find(one.children, "line"), "x1") - start()) / day()).toBeCloseTo(days, 1);
    }
  });

  test("both quotes leave one start, which is named, and each says where it ends", () => {
    const [top, foot] = [north, caspian].map((id) => number(part(id, "sure"), "y"));
    const stem = find(marks(), "stem");
    expect(number(stem, "y1")).toBe(top);
    expect(number(stem, "y2")).toBe(foot! + number(part(caspian, "sure"), "height"));
    expect(words(marks()).join(" ")).toContain(`from ${data.place(row(north).from!).name}`);
    for (const id of [north, caspian])
      expect(words(find(marks(), id).children).join(" "), id).toContain(
        `to ${data.place(row(id).to!).name}`,
      );
  });

  test("the hops are twice the most days of the shorter journey, and end before the longer one may", () => {
    const d = String(find(marks(), "hop").attrs["d"]);
    const xs = [...d.matchAll(/[M ]([\d.]+),/g)].map(([, x]) => (Number(x) - start()) / day());
    expect(Math.max(...xs)).toBeCloseTo(2 * row(north).value_to!, 1);
    expect(Math.max(...xs)).toBeLessThan(row(caspian).value);
  });

  test("clocks that start elsewhere are thin and grey, and say where they start and end", () => {
    const head = number(find(marks(), "head"), "y");
    for (const id of OTHERS) {
      expect(String(part(id, "sure").attrs["class"])).toBe("clock other");
      expect(number(part(id, "sure"), "y"), id).toBeGreaterThan(head);
      expect(2 * number(part(id, "sure"), "height")).toBeLessThan(
        number(part(caspian, "sure"), "height"),
      );
      const said = words(find(marks(), id).children).join(" ");
      for (const place of [row(id).from!, row(id).to!])
        expect(said, id).toContain(data.place(place).name);
    }
  });
});

test("towns on the way of a clock stand at their days", () => {
  const marks = seen("clock", "europe");
  const start = number(find(marks, "start"), "cx");
  const sure = find(find(marks, north).children, "sure");
  const day = number(sure, "width") / row(north).value;
  for (const id of ["time-altynkol-baku", "time-altynkol-poti"])
    expect((number(find(find(marks, id).children, "stop"), "x1") - start) / day).toBeCloseTo(
      row(id).value,
      1,
    );
});

test("the headline holds: one speaker, one start, and over twice the days, whichever are taken", () => {
  expect(row(caspian).source).toBe(row(north).source);
  expect(row(caspian).from).toBe(row(north).from);
  expect(row(caspian).value).toBeGreaterThan(2 * row(north).value_to!);
});

test("the ends differ, as the picture says", () => {
  expect(data.place(row(north).to!).country).not.toBe(data.place(row(caspian).to!).country);
});
