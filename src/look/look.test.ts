import { expect, test } from "vitest";
import { looks, readLooks, resolve, settingOf, styleOf, tokens, type Scheme } from "./look";

const schemes: Scheme[] = ["light", "dark"];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = hex
    .slice(1)
    .match(/../g)!
    .map((pair) => parseInt(pair, 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const texts: [string, string][] = [
  ["ink", "paper"],
  ["muted", "paper"],
  ["corridor", "paper"],
  ["north", "paper"],
  ["sea-route", "paper"],
  ["ink", "land"],
  ["ink", "land-quiet"],
  ["muted", "land"],
  ["muted", "land-quiet"],
  ["corridor", "land"],
  ["corridor", "land-quiet"],
  ["north", "land-quiet"],
  ["south", "land-quiet"],
  ["sea-ink", "sea"],
  ["sea-route", "sea"],
];
const marks: [string, string][] = [
  ["corridor", "sea"],
  ["north", "land"],
  ["south", "land"],
  ["bar", "paper"],
  ["corridor", "bar-soft"],
];

test.each(schemes.flatMap((scheme) => texts.map((pair) => [scheme, ...pair] as const)))(
  "%s: text in %s reads on %s",
  (scheme, ink, ground) => {
    expect(
      contrast(tokens[scheme][`--${ink}`]!, tokens[scheme][`--${ground}`]!),
    ).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(schemes.flatMap((scheme) => marks.map((pair) => [scheme, ...pair] as const)))(
  "%s: marks in %s stand out on %s",
  (scheme, ink, ground) => {
    expect(
      contrast(tokens[scheme][`--${ink}`]!, tokens[scheme][`--${ground}`]!),
    ).toBeGreaterThanOrEqual(3);
  },
);

test("both schemes have every colour", () => {
  const colours = Object.entries(tokens.light).filter(([, value]) => value.startsWith("#"));
  for (const [name, value] of colours) expect(tokens.dark[name], name).not.toBe(value);
});

test("the more a selector says, the more it counts; then the later one", () => {
  expect(styleOf(["tick", "end"], "wide")["text-anchor"]).toBe("end");
  expect(settingOf(["head"], "wide").size).toBeGreaterThan(settingOf(["head"], "narrow").size);
});

test("variables are resolved in their scheme, and an unknown one is refused", () => {
  expect(resolve("var(--paper)", "dark")).toBe(tokens.dark["--paper"]);
  expect(() => resolve("var(--nothing)", "light")).toThrow(/no token --nothing/);
});

test("every token that a look uses is there", () => {
  for (const { style } of looks)
    for (const value of Object.values(style)) for (const scheme of schemes) resolve(value, scheme);
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
  for (const { style, frame, classes } of looks) {
    const size = Number.parseFloat(style["font-size"] ?? "99");
    expect(size, `${frame} ${classes.join(".")}`).toBeGreaterThanOrEqual(12);
    // The wide frame is at least 0.857 of its size from where it is shown: 755 px at 1180.
    if (frame !== "narrow")
      expect(size * (755 / 880), classes.join(".")).toBeGreaterThanOrEqual(12);
  }
});
