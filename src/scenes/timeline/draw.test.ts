import { expect, test } from "vitest";
import { formatDate, spell } from "../../engine/words";
import { every, find, number, seen, words } from "../seen";
import { MONTHS } from "./events";
import { data, story } from "@story";

const { dated } = data;
const day = (id: string) => Date.parse(dated(id).date);

const sign = (state: string, id: string) => find(every(find(seen("timeline", state), id)), "sign");

test("marks stand at their days", () => {
  const [start, middle, end] = [
    "washington-declaration",
    "nakhchivan-begun",
    "elec-court",
  ] as const;
  const at = (id: string) => number(sign("months", id), "cx");
  const drawn = (at(middle) - at(start)) / (at(end) - at(start));
  expect(drawn).toBeCloseTo((day(middle) - day(start)) / (day(end) - day(start)), 2);
});

test("the dark band is the time between the two papers, and is counted from it", () => {
  const marks = seen("timeline", "years");
  const band = find(marks, "band");
  expect(number(band, "x")).toBeCloseTo(number(sign("years", "meghri-last-train"), "cx"), 0);
  expect(number(band, "x") + number(band, "width")).toBeCloseTo(
    number(sign("years", "tl-2020-11-09"), "cx"),
    0,
  );
  const years = Math.floor(
    (day("tl-2020-11-09") - day("meghri-last-train")) / (365.25 * 24 * 3600 * 1000),
  );
  expect(words(marks)).toContain(`${spell(story.config.locale, years)} years`);
});

test("nothing filled stands in Syunik after Washington", () => {
  const syunik = MONTHS.filter(({ lane }) => lane === "syunik");
  for (const { id } of syunik) expect(sign("months", id).attrs["class"]).toBe("sheet");
  const built = seen("timeline", "months").filter(({ attrs }) => attrs["class"] === "built");
  expect(built).toHaveLength(MONTHS.filter(({ lane }) => lane === "beside").length);
});

test("dates in words are those of the rows", () => {
  const text = words(seen("timeline", "months")).join(" ");
  for (const id of ["washington-declaration", "elec-court"])
    expect(text).toContain(formatDate(story.config.locale, dated(id).date));
});
