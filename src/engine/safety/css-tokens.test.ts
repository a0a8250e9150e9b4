import { expect, test } from "vitest";
import { asked } from "./css-tokens";
import { cssFaults } from "./css";

const HOST = "//a.example/x";
const spelled = [...HOST].map((char) => `\\${char.codePointAt(0)!.toString(16)} `).join("");

/** Ways to write a load. */
const loads = [
  ...["url", "URL", "Url", "u\\72l", "\\75rl", "\\000075 rl", "u\\52 l", "u\\r\\l"].flatMap(
    (name) =>
      [
        HOST,
        `https:${HOST}`,
        "https:a.example",
        `"${HOST}"`,
        `'${HOST}'`,
        ` "${HOST}" `,
        `"${spelled}"`,
        spelled,
      ].map((address) => `p{background:${name}(${address})}`),
  ),
  ...["import", "IMPORT", "Import", "\\69mport", "\\000069 mport", "i\\mport"].flatMap((name) =>
    [`"${HOST}"`, `'${HOST}'`, `url(${HOST})`, `/**/"${HOST}"`, `"${spelled}"`].map(
      (address) => `@${name} ${address};`,
    ),
  ),
  ...[
    "image-set",
    "IMAGE-SET",
    "-webkit-image-set",
    "image\\-set",
    "src",
    "image",
    "cross-fade",
  ].flatMap((name) =>
    [`"${HOST}" 1x`, `'${HOST}'`, `url(${HOST}) 1x`].map(
      (value) => `p{background:${name}(${value})}`,
    ),
  ),
  `p{content:"/*";background:url(${HOST})} /* */`,
  `p{background:/*"*/url(${HOST})/*"*/}`,
  `p{a:'\\'';background:url(${HOST})}`,
  `p{background:url(${HOST}`,
  `p{background:url(a"b${HOST})}`,
  `@namespace "${HOST}";`,
];

test("there are as many as promised", () => expect(loads.length).toBeGreaterThanOrEqual(120));

test.each(loads)("%s is found", (css) => {
  expect(asked(css).addresses.length).toBeGreaterThan(0);
  expect([...cssFaults(css, true)]).not.toEqual([]);
});

test.each([
  'p{content:"//x"}',
  'a[href="https://a.example/"]{color:red}',
  "/* url(//x) */p{}",
  "p{fill:var(--x)}",
])("%s loads nothing", (css) => expect(asked(css).addresses).toEqual([]));

test("a style of twelve megabytes is read in seconds", () => {
  const begun = performance.now();
  asked("url(".repeat(3_000_000));
  asked("url('".repeat(400_000));
  expect([...cssFaults("/*".repeat(1_000_000), true)]).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(15_000);
});
