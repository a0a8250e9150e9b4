import { expect, test } from "vitest";
import { changed, storyOf, story } from "../../../tests/fixtures/lake";
import { readMessages, speaker } from "../words";
import { label, mark, slot } from "../svg/mark";
import type { StoryScene } from "../story";
import { compose, rowsIn } from "./compose";
import { credit } from "./credit";
import { numbersCsv } from "./numbers";

const bars = story.scenes["bars"]!;
const passage = story.scenes["passage"]!;
/** A scene with other parts, of which nothing is composed yet. */
const other = (over: Partial<StoryScene>, of = bars): StoryScene => ({
  ...of,
  ...over,
  composed: {},
});

test("a state has its words, and the rows they name beside those it shows", () => {
  const { first, all } = compose(bars, "wide").steps;
  expect(first).toEqual({
    rows: ["cargo-2019", "cargo-2023"],
    headline: "From 2019 the cargo grew to 2.76 million tonnes",
    sub: "Cargo over the lake, million tonnes",
    alt: "Two columns: 0.76 and 2.76.",
    treatment: "Counts as published.",
    map: false,
  });
  expect(all!.alt).toBe("There are four columns; the last, 4.12 million tonnes, is lower.");
  expect(compose(passage, "narrow").steps["gap"]!.rows).toEqual([
    "gap",
    "rails-shore",
    "built-shore",
  ]);
});

test("a picture is its headline and its marks, and tells of rows and of legs", () => {
  const { picture, readings, svg } = compose(bars, "wide");
  expect(rowsIn(picture("first"))).toEqual(["cargo-2019", "cargo-2023"]);
  expect(Object.keys(readings)).toEqual(["cargo-2019", "cargo-2023", "cargo-2024", "cargo-2025"]);
  expect(svg("first")).toContain(">From 2019 the cargo grew to 2.76 million tonnes</text>");
  expect(compose(passage, "wide").readings["ferry"]!.what).toBe(
    "sea from Puno to Guaqui, 195 kilometres",
  );
});

test("what never changes fills its slot in the file", () => {
  const { svg, states } = compose(passage, "narrow");
  for (const state of Object.keys(states))
    expect(svg(state)).toContain('<g><path d="M0,100L300,100"></path></g>');
});

test("a scene is composed once for each frame", () => {
  expect(compose(bars, "wide")).toBe(compose(bars, "wide"));
  expect(compose(bars, "narrow")).not.toBe(compose(bars, "wide"));
});

test("what belongs in no picture is refused, with the scene and the state", () => {
  const long = { ...bars.words, say: () => "A word ".repeat(40).trim() };
  expect(() => compose(other({ words: long }), "wide")).toThrow(
    /scene bars, state first, wide: expected at most 1 lines for "A word/,
  );
  expect(() => compose(other({ words: long }), "narrow")).toThrow(/at most 2 lines/);
  expect(() => compose(other({ model: () => new Date(0) }), "wide")).toThrow(
    /the model of bars: not plain JSON/,
  );
  const empty = () => ({ first: { rows: [], state: { count: 1 } } });
  const parts = ["headline", "sub", "alt"].map((part) => [`first.${part}`, "Words alone"]);
  const { values, units, config } = story;
  const words = speaker(readMessages(JSON.stringify(Object.fromEntries(parts)), "en.json"), {
    values,
    units,
    locale: config.locale,
  });
  expect(() => compose(other({ steps: empty, words }), "wide")).toThrow(
    /scene bars, state first: no rows; name the ids/,
  );
  expect(() =>
    compose(other({ steps: () => ({ first: { rows: ["cargo-2042"], state: {} } }) }), "wide"),
  ).toThrow(/no row "cargo-2042"/);
});

test("a word that no message or row gave is refused, unless the scene is on the list", () => {
  const draw = () => [label("x", [0, 300], "4.5 Mt", { class: "note" })];
  expect(() => compose(other({ draw }), "wide")).toThrow(/found “4\.5 Mt” in the state first/);
  const config = { ...story.config, unbound: ["bars"] };
  expect(() =>
    compose(other({ draw, story: { ...story, config } }), "wide").svg("first"),
  ).not.toThrow();
  const dashes = () => [label("x", [0, 300], "–", { class: "note" }), mark("g", "g")];
  expect(() => compose(other({ draw: dashes }), "wide")).not.toThrow();
});

test("the line under a picture names who published most, what we did, and the map’s border", () => {
  expect(credit(bars, { ...bars, rows: ["cargo-2024", "cargo-2024-line", "gap-43"] })).toBe(
    "Sources: The Shore Gazette (2026); Lake Herald (2026); Lake Line and 1 more. Counts as published.",
  );
  expect(credit(passage, { ...passage, rows: ["rails-shore"] })).toMatch(
    /^Sources: Lake Line\. .*No border/,
  );
});

test("a state may say for itself what was done, and names the map only where it shows one", () => {
  const { has, say } = passage.words;
  const own = (key: string) => key === "gap.treatment";
  const words = {
    ...passage.words,
    has: (key: string) => own(key) || has(key),
    say: (key: string) => (own(key) ? "Rails are not to scale." : say(key)),
  };
  const lit = JSON.stringify({ lit: 1 });
  const draw = (_: unknown, state: unknown) =>
    JSON.stringify(state) === lit ? [slot("ground", {})] : [];
  const { way, gap } = compose(other({ words, draw }, passage), "wide").steps;
  expect(credit(passage, way!)).toMatch(/ Drawn straight between the harbours\. Map: /);
  expect(credit(passage, gap!)).toMatch(/ Rails are not to scale\.$/);
});

test("the numbers of a picture are lines with their pages, a date in its own column", () => {
  const lines = numbersCsv(story, ["cargo-2024", "talks", "fall-2025"]).trim().split("\r\n");
  const cells = lines.map((line) => line.split(","));
  expect(lines[0]).toMatch(/^id,what,value,value_to,hedge,unit,date,as_of,/);
  expect(lines[1]).toMatch(/^cargo-2024,"cargo on the route, 2024",4\.484,,exact,Mt,,2024,/);
  expect(cells[2]!.slice(0, 7)).toEqual([
    "talks",
    "Talks of the two harbours: second meeting",
    "",
    "",
    "",
    "",
    "2025-10-21",
  ]);
  expect(lines[3]).toContain("(1 - {cargo-2025} / {cargo-2024}) * 100");
});

test("a changed row changes all that is said of it", () => {
  const { scenes } = storyOf(changed("times", "time-puno-guaqui", "value", "7"));
  const { steps, svg, picture } = compose(scenes["voyage"]!, "narrow");
  expect(steps["days"]!.headline).toBe("The way takes 7 days");
  expect(steps["days"]!.alt).toBe("A bar of 7 days.");
  expect(svg("days")).toContain(">7 days</text>");
  expect(svg("days")).not.toMatch(/\b9 days/);
  expect(picture("days").children[0]!.children[0]!.attrs["width"]).toBe(70);
});
