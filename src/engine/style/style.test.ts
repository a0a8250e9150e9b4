import { expect, test } from "vitest";
import { unreadable } from "../../brand/contrast";
import { ours } from "../../brand/tokens";
import { readLooks, resolve, settingOf, styleOf, type Scheme } from "./style";
import { story } from "@story";

const schemes: Scheme[] = ["light", "dark"];

test.each(schemes)("%s: text reads, marks stand out, routes can be told apart", (scheme) => {
  expect(unreadable(ours[scheme], scheme)).toEqual([]);
});

test("both schemes have every colour", () => {
  const colours = Object.entries(ours.light).filter(([, value]) => value.startsWith("#"));
  for (const [name, value] of colours) expect(ours.dark[name], name).not.toBe(value);
});

test("the more a selector says, the more it counts; then the later one", () => {
  expect(styleOf(story.looks, ["tick", "end"], "wide")["text-anchor"]).toBe("end");
  expect(settingOf(story.looks, ["head"], "wide").size).toBeGreaterThan(
    settingOf(story.looks, ["head"], "narrow").size,
  );
});

test("variables are resolved in their scheme, and an unknown one is refused", () => {
  expect(resolve(story.looks, "var(--paper)", "dark")).toBe(ours.dark["--paper"]);
  expect(() => resolve(story.looks, "var(--nothing)", "light")).toThrow(/no token --nothing/);
});

test("every token that a look uses is there", () => {
  for (const { style } of story.looks.rules)
    for (const value of Object.values(style))
      for (const scheme of schemes) resolve(story.looks, value, scheme);
});

test.each([
  [".leg { fill: none }", /1:1: expected a selector like/],
  [".stage > .leg { fill: none }", /found \.stage > \.leg/],
  [".stage .leg:hover { fill: none }", /expected a selector/],
  [".stage .leg { display: none }", /1:15: expected a property a still can show; found display/],
  [".stage .leg { filter: blur(1px) }", /found filter/],
])("a style a still could not follow is refused: %s", (css, words) => {
  expect(() => readLooks(css, "x.css")).toThrow(words);
});

test("no text of a picture is set under 12 px", () => {
  for (const { style, frame, classes } of story.looks.rules) {
    const size = Number.parseFloat(style["font-size"] ?? "99");
    expect(size, `${frame} ${classes.join(".")}`).toBeGreaterThanOrEqual(12);
    // The wide frame is at least 0.857 of its size from where it is shown: 755 px at 1180.
    if (frame !== "narrow")
      expect(size * (755 / 880), classes.join(".")).toBeGreaterThanOrEqual(12);
  }
});
