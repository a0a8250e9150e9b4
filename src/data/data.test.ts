import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as format from "../engine/text/format";
import { report } from "../engine/provenance/report";

import { inputs } from "../engine/table/formula";

import { digest } from "../engine/tables/digest";

import { treatment } from "../engine/table/treatment";
import { data, story } from "@story";

const {
  claims,
  conflicts,
  deadlines,
  events,
  facts,
  figure,
  held,
  ids,
  legs,
  places,
  row,
  series,
  sources,
  sourcesOf,
  tables,
  targets,
  times,
  value,
  version,
  versions,
} = data;

const prose = globSync("src/content/chapters/*.mdx").map((file) => readFileSync(file, "utf8"));

test("every row is used: printed, drawn, derived from, or held back for a stated reason", () => {
  expect(report(story, prose).unused).toEqual([]);
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

test("every place is on the way, has an event, or has its name on a map", () => {
  const named = new Set([
    ...legs.rows.flatMap(({ from, to, via }) => [from, to, ...via]),
    ...times.rows.flatMap(({ from, to }) => [from, to]),
    ...events.rows.map(({ place }) => place),
  ]);
  const titles = globSync("src/scenes/*/*.ts")
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
    expect(accessed <= version.date, id).toBe(true);
    if (published !== "unknown") expect(published <= accessed, id).toBe(true);
  }
});

test("a count is never joined with another count of the same year", () => {
  const keys = series.rows.map(
    ({ series: name, count, period, period_to: part }) => `${name} ${count} ${period} ${part}`,
  );
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("the ministry's series leaves no year out, and is one list that one page prints", () => {
  const counts = series.rows.filter(
    ({ series: name, count, period_to: part }) =>
      name === "route-tonnes" && count === "ministry" && part === "whole",
  );
  const [first] = counts;
  expect(counts.map(({ period }) => Number(period))).toEqual(
    counts.map((_, i) => Number(first!.period) + i),
  );
  expect(new Set(counts.map(({ source }) => source))).toEqual(new Set([first!.source]));
});

test("what the source prints agrees with what we read from it", () => {
  for (const one of [...facts.rows, ...series.rows, ...targets.rows, ...times.rows])
    expect(treatment(one), `${one.id}: ${one.value} in "${one.as_printed}"`).toBeDefined();
});

test("the last version notes the digest of the data, so that no change goes without a name", () => {
  expect(version.digest, "run npm run data, and name a new version").toBe(digest(tables));
});

test("versions are numbered and come one after another", () => {
  expect(versions.rows.map(({ id }) => id)).toEqual(versions.rows.map((_, i) => `v${i + 1}`));
  const days = versions.rows.map(({ date }) => date);
  expect(days).toEqual([...days].sort());
});

test("sides of a conflict differ, and no pair stands in two", () => {
  const pairs = conflicts.rows.flatMap(({ rows }) =>
    rows.flatMap((a, i) => rows.slice(i + 1).map((b) => `${a} ${b}`)),
  );
  expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  for (const { id, rows } of conflicts.rows) {
    const said = rows.map((one) => `${figure(one).value} ${figure(one).value_to ?? ""}`);
    expect(new Set(said).size, id).toBeGreaterThan(1);
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

test("rows are frozen", () => {
  expect(() => {
    (facts.rows[0] as { value: number }).value = 1;
  }).toThrow();
});

test("a number in what was found of a claim stands in a row of its evidence", () => {
  for (const { id, found, evidence } of claims.rows) {
    const held = (evidence ?? [])
      .map((name) => {
        const one = row(name);
        if (!("value" in one)) return `${format.date(story, one.date)} ${one.as_printed}`;
        const forms = [0, 2, 6].map((digits) => format.full(story, one, digits));
        const day = one.as_of === "undated" ? "" : format.date(story, one.as_of);
        return [...forms, day, one.as_printed].join(" ");
      })
      .join(" ");
    const numbers = found.match(/\d+(?:[.,]\d+)*/g) ?? [];
    expect(
      numbers.filter((digits) => !held.includes(digits)),
      id,
    ).toEqual([]);
  }
});

test("a derived row is no surer than the rows it is derived from", () => {
  const rank = { high: 2, medium: 1, low: 0 } as const;
  const surer = [...facts.rows, ...series.rows].filter(
    ({ formula, confidence }) =>
      formula && inputs(formula).some((id) => rank[row(id).confidence] < rank[confidence]),
  );
  expect(surer.map(({ id }) => id)).toEqual([]);
});
