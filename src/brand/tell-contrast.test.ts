// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../tests/dom/page";
import { contrast } from "./contrast";
import { tellContrast } from "./tell-contrast";

const words = { well: "All can be read.", low: "{ink} on {ground}: {is}, and {needed} is needed" };

/** What an engine finds that the names of brand.css stand for, in the scheme of the screen. */
let sheet: Record<string, string> = {};
let scheme: (() => void) | undefined;
const told = () => [...document.querySelectorAll("li")].map(({ textContent }) => textContent);

/** `rgb(…)`, as engines write `#rrggbb`. */
const rgb = (hex: string) =>
  `rgb(${hex
    .slice(1)
    .match(/../g)!
    .map((pair) => parseInt(pair, 16))
    .join(", ")})`;

beforeEach(() => {
  page(`<div id="holder"><ul data-contrast><li>Without script</li></ul></div>`);
  vi.stubGlobal("getComputedStyle", ({ style }: HTMLElement) => {
    const name = /^var\(--([\w-]+)\)$/.exec(style.color)?.[1];
    return { color: sheet[name!] ? rgb(sheet[name!]!) : "" };
  });
  vi.stubGlobal("matchMedia", (query: string) => ({
    addEventListener: (name: string, then: () => void) => {
      if (query === "(prefers-color-scheme: dark)" && name === "change") scheme = then;
    },
  }));
  return () => vi.unstubAllGlobals();
});

test("colours that are read well are said to be, in one line", () => {
  sheet = { ink: "#16181d", paper: "#ffffff", bar: "#868d99" };
  tellContrast({
    pairs: [
      ["ink", "paper", 4.5],
      ["bar", "paper", 3],
    ],
    words,
  });
  expect(told()).toEqual(["All can be read."]);
  expect(one("#holder").children, "nothing is left of the measuring").toHaveLength(1);
});

test("each colour that cannot be read is named, with what it is and what it needs", () => {
  sheet = { ink: "#777777", muted: "#dddddd", paper: "#ffffff", bar: "#777777" };
  tellContrast({
    pairs: [
      ["ink", "paper", 4.5],
      ["paper", "muted", 3],
      ["bar", "paper", 3],
    ],
    words,
  });
  expect(told()).toEqual([
    "ink on paper: 4.47, and 4.5 is needed",
    "paper on muted: 1.35, and 3 is needed",
  ]);
});

test("what just reads is not blamed", () => {
  sheet = { ink: "#000000", paper: "#ffffff" };
  tellContrast({ pairs: [["ink", "paper", 21]], words });
  expect(told()).toEqual(["All can be read."]);
});

test.each([
  ["#b3261e", "#ffffff"],
  ["#1a4fa3", "#b4c8ec"],
  ["#070a05", "#2d4a7d"],
  ["#4fc9c4", "#12161d"],
  ["#00ff00", "#ff00ff"],
])("it measures %s on %s as the check of files does", (ink, ground) => {
  sheet = { ink, ground };
  tellContrast({ pairs: [["ink", "ground", 22]], words });
  const is = Math.floor(contrast(ink, ground) * 100) / 100;
  expect(told()).toEqual([`ink on ground: ${is}, and 22 is needed`]);
});

test("in the other scheme of the screen it is told anew", () => {
  sheet = { ink: "#777777", paper: "#ffffff" };
  tellContrast({ pairs: [["ink", "paper", 4.5]], words });
  expect(told()[0]).toContain("4.47");
  sheet = { ink: "#e9edf4", paper: "#12161d" };
  scheme!();
  expect(told()).toEqual(["All can be read."]);
});

test("a page that lists no contrast is left as it is", () => {
  page("<p>Text</p>");
  expect(() => tellContrast({ pairs: [["ink", "paper", 4.5]], words })).not.toThrow();
  expect(one("p").textContent).toBe("Text");
});
