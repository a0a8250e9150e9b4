import { expect, test } from "vitest";
import { readLooks, resolve, settingOf, styleOf } from "./style";
import { story } from "../../../tests/fixtures/lake";

test("the more a selector says, the more it counts; then the later one", () => {
  expect(styleOf(story.looks, ["tick", "end"], "wide")["text-anchor"]).toBe("end");
  expect(settingOf(story.looks, ["head"], "wide").size).toBeGreaterThan(
    settingOf(story.looks, ["head"], "narrow").size,
  );
});

test("variables are resolved in their scheme, and an unknown one is refused", () => {
  expect(resolve(story.looks, "var(--ink)", "dark")).toBe(story.looks.tokens.dark["--ink"]);
  expect(resolve(story.looks, "1px var(--ink)", "light")).toBe("1px #101820");
  expect(() => resolve(story.looks, "var(--nothing)", "light")).toThrow(/no token --nothing/);
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
