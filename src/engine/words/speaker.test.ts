import { expect, test } from "vitest";
import { formatRich } from "./format";
import { namesIn } from "./names";
import { readMessages } from "./read";
import { context, message } from "./sample";
import { refuseUnused, speaker } from "./speaker";
import type { Params } from "./values";

const b = (inner: string) => `<b>${inner}</b>`;
const rich = (source: string, tags = {}, params: Params = {}) =>
  formatRich(message(source), { ...context, params }, tags);

test("rich text escapes words and values, and tags may nest", () => {
  expect(rich("A & <b>{x} & {titr_volume_2024__by}</b>", { b }, { x: "<i>\"'" })).toBe(
    "A &amp; <b>&lt;i&gt;&quot;&#39; &amp; the ministry &amp; co</b>",
  );
  const i = (inner: string) => `<i>${inner}</i>`;
  expect(rich("<b><i>x</i>{n, plural, other {<i>#</i>}}</b>", { b, i }, { n: 2 })).toBe(
    "<b><i>x</i><i>2</i></b>",
  );
  expect(rich("<b>{crossing, plural, other {<b>#</b> nights}}</b>", { b })).toBe(
    "<b><b>20–22</b> nights</b>",
  );
});

test("tags and functions answer each other", () => {
  expect(() => rich("a <c>x</c>", { b })).toThrow(
    "en.json:1:9: expected one of the tags b; found <c>",
  );
  expect(() => rich("a", { b })).toThrow(
    "en.json:1:7: expected <b>…</b> in the message; found none",
  );
});

test("a message tells what it names", () => {
  const names = namesIn(
    message("{n, plural, one {{nine}} other {<b>{crossing__due, date} {nine}</b>}}"),
    context.values.ids,
    ["n"],
  );
  expect(names).toEqual({ rows: ["nine", "crossing"], params: ["n"], tags: ["b"] });
  expect(() => namesIn(message("x {n}"), ["nine"])).toThrow(/^en\.json:1:9: .*nearest are nine/);
  expect(() => namesIn(message("{n}"), [])).toThrow("There are none here.");
});

test("a speaker remembers what it printed, and the rest stops", () => {
  const messages = readMessages('{ "a": "One {x}",\n "b": "<b>two</b>",\n "c": "x" }', "en.json");
  const voice = speaker(messages, context);
  expect(voice.has("c")).toBe(true);
  expect(voice.has("d")).toBe(false);
  expect(voice.say("a", { x: "y" })).toBe("One y");
  expect(() => refuseUnused(messages, voice.used)).toThrow(
    'en.json:2:8: expected every message to be printed; found "b"',
  );
  expect(voice.rich("b", { b })).toBe("<b>two</b>");
  expect([...voice.used]).toEqual(["a", "b"]);
  expect(() => refuseUnused(messages, voice.used)).toThrow("en.json:3:8");
  voice.say("c");
  expect(() => refuseUnused(messages, voice.used)).not.toThrow();
  expect(() => voice.say("aa")).toThrow(
    'en.json:1:1: expected a message "aa"; found none. The nearest keys are a',
  );
});
