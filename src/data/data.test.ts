import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dated, figure, ids, legs, places, row, sources, sourcesOf, tables, value } from ".";
import { scenes } from "../scenes";
import { compose } from "../scenes/compose";
import { inputs } from "./formula";
import { held } from "./held";
import { deadlines } from "./deadlines";
import { events } from "./events";
import { facts } from "./facts";
import { series } from "./series";
import { targets } from "./targets";
import { times } from "./times";

const prose = globSync("src/content/chapters/*.mdx").map((file) => readFileSync(file, "utf8"));

test("every row is used: printed, drawn, derived from, or held back for a stated reason", () => {
  const used = new Set<string>(held.rows.map(({ id }) => id));
  for (const text of prose)
    for (const [, id] of text.matchAll(/<Fact id="([^"]+)"/g)) used.add(id!);
  for (const scene of Object.values(scenes)) {
    for (const step of Object.values(compose(scene, "wide").steps))
      step.rows.forEach((id) => used.add(id));
  }
  for (const { length, built } of legs.rows) for (const id of [length, built]) if (id) used.add(id);
  for (const { outcome } of targets.rows) if (outcome) used.add(outcome);
  for (const id of [...used]) {
    const one = row(id);
    if ("formula" in one && one.formula) inputs(one.formula).forEach((input) => used.add(input));
  }
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

test("nothing is held back that is not there, or that is printed after all", () => {
  for (const { id } of held.rows) {
    expect(ids).toContain(id);
    expect(prose.join("")).not.toContain(`<Fact id="${id}"`);
  }
});

test("every number and date comes from a source", () => {
  for (const id of ids) expect(sourcesOf(id), id).not.toEqual([]);
});

test("a row that stands on undated pages alone is not held for certain", () => {
  const dated = (id: string) =>
    sources.rows.find((source) => source.id === id)!.published !== "unknown";
  const certain = ids.filter((id) => row(id).confidence === "high");
  expect(certain.filter((id) => !sourcesOf(id).some(dated))).toEqual([]);
});

test("every source is the source of something", () => {
  const named = new Set(
    tables.flatMap((one) => one.rows.flatMap((entry) => [entry["source"], entry["second_source"]])),
  );
  named.add("natural-earth"); // of the maps, not of a row
  expect(sources.rows.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
});

test("every place is on the way, has an event, or has its name on a map", () => {
  const named = new Set([
    ...legs.rows.flatMap(({ from, to, via }) => [from, to, ...via]),
    ...times.rows.flatMap(({ from, to }) => [from, to]),
    ...events.rows.map(({ place }) => place),
  ]);
  const titles = globSync("src/scenes/{routes/titles,crossing/model}.ts")
    .map((path) => readFileSync(path, "utf8"))
    .join();
  const idle = places.rows.filter(({ id }) => !named.has(id) && !titles.includes(`"${id}"`));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("a source without a title or a date says why", () => {
  for (const { title, published, note, id } of sources.rows) {
    if (title === "unknown" || published === "unknown") expect(note, id).toBeTruthy();
  }
});

test("no address is listed twice", () => {
  const addresses = sources.rows
    .filter(({ licence }) => licence === "quoted")
    .map(({ url }) => url);
  expect(addresses.filter((url, i) => addresses.indexOf(url) !== i)).toEqual([]);
});

test("nothing was read before it was published, nor after the data were closed", () => {
  for (const { id, published, accessed } of sources.rows) {
    expect(accessed <= "2026-11-23", id).toBe(true);
    if (published !== "unknown") expect(published <= accessed, id).toBe(true);
  }
});

test("a count is never joined with another count of the same year", () => {
  const keys = series.rows.map(
    ({ series: name, count, period, period_to: part }) => `${name} ${count} ${period} ${part}`,
  );
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("the ministry's series is the one printed in March 2026", () => {
  const tonnes = series.rows.filter(
    ({ series: name, count, period_to: part }) =>
      name === "route-tonnes" && count === "ministry" && part === "whole",
  );
  expect(tonnes.map(({ period, value: amount }) => [period, amount])).toEqual([
    ["2019", 0.759],
    ["2020", 0.783],
    ["2021", 0.586],
    ["2022", 1.485],
    ["2023", 2.764],
    ["2024", 4.484],
    ["2025", 4.119],
  ]);
});

/** Numbers that sources write out. */
const inWords: Record<number, RegExp> = {
  1: /one million/,
  2: /two years/,
  3: /three times|трех часов/,
  5: /five million/,
  6: /six million|six transshipments/,
  7: /seven vessels|семи миллионов/,
  85: /Eighty-five/,
};

test("what the source prints agrees with what we read from it", () => {
  const plain = (text: string) => text.replaceAll(/[\s,.]/g, "");
  for (const one of [...facts.rows, ...series.rows, ...targets.rows]) {
    if (!one.as_printed || one.formula) continue;
    const digits = [
      one.value,
      one.value * 1000,
      one.value * 1e6,
      one.value / 1000,
      one.value / 1e6,
    ].flatMap((amount) => [
      plain(String(Math.round(amount * 1e6) / 1e6)),
      plain(amount.toFixed(2)),
    ]);
    const words = inWords[one.value]?.test(one.as_printed) ?? false;
    const found = digits.some((digit) => digit !== "0" && plain(one.as_printed!).includes(digit));
    expect(found || words, `${one.id}: ${one.value} in "${one.as_printed}"`).toBe(true);
  }
});

test("totals equal the published totals", () => {
  expect(value("middle-rails") + value("middle-sea")).toBe(4764);
  const { value: low, value_to: high } = figure("rails-baku-kars");
  expect(low).toBeLessThan(842);
  expect(high).toBeGreaterThan(842);
});

test("a promise that came due names its outcome, and the outcome is of the same year", () => {
  for (const { id, due, outcome } of targets.rows) {
    if (!outcome) continue;
    expect(figure(outcome).as_of.slice(0, 4), id).toBe(due.slice(0, 4));
  }
});

test("deadlines of one subject are announced one after another", () => {
  const dates = deadlines.rows.filter(({ subject }) => subject.startsWith("electronic"));
  expect(dates.map(({ said }) => said)).toEqual([...dates.map(({ said }) => said)].sort());
});

test("a wrong id is answered with the right ones", () => {
  expect(() => figure("titr-volume-2042")).toThrow(/no row "titr-volume-2042".*titr-volume-202/);
  expect(() => dated("visit")).toThrow(/visit-astana/);
  expect(() => row("nothing")).toThrow(/nearest ids/);
});

test("the value of a range is refused where one number is wanted", () => {
  expect(() => value("gap")).toThrow(/a range from 42 to 43/);
});

test("rows are frozen", () => {
  expect(() => {
    (facts.rows[0] as { value: number }).value = 1;
  }).toThrow();
});
