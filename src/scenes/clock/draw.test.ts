import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;

const [north, caspian] = ["time-xian-malaszewicze", "time-xian-constanta"] as const;
const ENDS = [north, caspian, "time-altynkol-constanta", "time-shanghai-poti"];

/** Those whose start is in the head over them. */
const SAME: readonly string[] = [north, caspian];

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("clock", "europe", frame);
  const part = (id: string, key: string) => find(find(marks(), id).children, key);

  /** Where a part of a band begins and ends. */
  const span = (id: string, key: string): [number, number] => {
    const one = part(id, key);
    return [number(one, "x"), number(one, "x") + number(one, "width")];
  };

  /** Where a day lies, by the lines of the ruler and their names. */
  const dayAt = () => {
    const lines = marks().filter(({ key }) => key.startsWith("line-tick-"));
    const named = lines.map((one) => ({
      x: number(one, "x1"),
      day: parseInt(find(marks(), one.key.slice("line-".length)).text!),
    }));
    const [first, last] = [named[0]!, named.at(-1)!];
    const unit = (last.x - first.x) / (last.day - first.day);
    return (x: number) => first.day + (x - first.x) / unit;
  };

  test("bands begin at nought, are solid to the fewest days and pale to the most", () => {
    const day = dayAt();
    for (const id of ENDS) {
      const { value, value_to = value } = row(id);
      const [[from, to], [on, most]] = [span(id, "band"), span(id, "most")];
      expect(day(from), id).toBeCloseTo(0, 1);
      expect(day(to), id).toBeCloseTo(value, 1);
      expect(on, id).toBeCloseTo(to, 1);
      expect(day(most), id).toBeCloseTo(value_to, 1);
    }
  });

  test("each says where its clock starts, by itself or at their head, and where it ends", () => {
    for (const id of ENDS) {
      const { from, to } = row(id);
      const text = words(find(marks(), id).children).join(" ");
      const said = SAME.includes(id) ? find(marks(), "same").text : text;
      expect(said, id).toContain(data.place(from!).name);
      expect(part(id, "to").text, id).toContain(data.place(to!).name);
    }
  });

  test("the railway’s band calls at Baku and Poti on their days", () => {
    const day = dayAt();
    for (const id of ["time-altynkol-baku", "time-altynkol-poti"]) {
      const stop = find(find(marks(), "time-altynkol-constanta").children, id);
      expect(day(number(find(stop.children, "call"), "x1")), id).toBeCloseTo(row(id).value, 1);
      expect(words(stop.children)[0], id).toContain(data.place(row(id).to!).name);
    }
  });
});

test("the headline holds: one speaker, one start, and over twice the days, whichever are taken", () => {
  expect(row(caspian).source).toBe(row(north).source);
  expect(row(caspian).from).toBe(row(north).from);
  expect(row(caspian).value).toBeGreaterThan(2 * row(north).value_to!);
});
