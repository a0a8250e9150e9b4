import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { inputErrorOf } from "../engine/base/expect-error";
import { addresses } from "./addresses";
import { contrast, distance, unreadable } from "./contrast";
import { checkBrandCss } from "./check-css";
import { brandCss, PNG_LOGO, shade } from "./css";
import { tokensJson } from "./design-tokens";
import { checkDrawing, logo } from "./logo";
import { colours, meanings } from "./meanings";
import { readPartner } from "./partner";
import { coloursOf, readTheme } from "./theme";
import { ours } from "./tokens";

const samples = globSync("themes/*.json").sort();
const good = readFileSync("themes/meridian-post.json", "utf8");

test("contrast and distance are those of their definitions", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(distance("#000000", "#ffffff")).toBeCloseTo(1, 4);
  expect(distance("#123456", "#123456")).toBe(0);
});

test("there are 28 tokens, each in the sheet with what it is", () => {
  expect(Object.keys(meanings)).toHaveLength(28);
  expect(
    Object.keys(meanings)
      .map((name) => `--${name}`)
      .sort(),
  ).toEqual(Object.keys(ours.light).sort());
  const css = brandCss();
  for (const [name, words] of Object.entries(meanings)) {
    const count = name in colours ? 2 : 1;
    expect(css.split(`/* --${name}: `).length - 1, name).toBe(count);
    expect(css.split(`; ${words} */`).length - 1, name).toBeGreaterThanOrEqual(count);
  }
});

test("as we ship it the sheet says nothing, and says it in valid CSS", () => {
  const css = brandCss();
  checkBrandCss(css, "brand.css");
  expect(css.replace(/\/\*[\s\S]*?\*\//g, "")).not.toMatch(/--|#/);
});

test("its head says how it is written, with the numbers that are measured", () => {
  const [head] = /^\/\*\n[^]*?\n \*\/\n/.exec(brandCss())!;
  for (const line of head.trimEnd().split("\n").slice(1)) expect(line).toMatch(/^ \*/);
  for (const said of [
    "logo.svg",
    "#rrggbb",
    "4.5:1",
    "3:1",
    "!important",
    '@font-face with src: url("yours.woff2")',
  ])
    expect(head.replaceAll(/\s+\* /g, " ")).toContain(said);
  expect(head.split("\n").filter((line) => line === " *")).toHaveLength(4);
});

test("every token stands in it on a line of its own, as we have it or as the house has", () => {
  const partner = readPartner(samples[0]!);
  for (const [css, values] of [
    [brandCss(), ours.light],
    [brandCss(partner), { ...coloursOf(partner, "light") }],
  ] as const)
    for (const [name, value] of Object.entries(values))
      expect(css, name).toMatch(
        new RegExp(`^ *(/\\* )?${name}: ${RegExp.escape(value)}; .*\\*/$`, "m"),
      );
});

test("a logo as PNG waits in a comment for who fills in the sheet by hand", () => {
  const css = brandCss();
  expect(css).toContain(`\n/* ${PNG_LOGO} */\n`);
  const [, said] = /\n\/\*\n \* ([^/]*)\n \*\/\n\/\* \.imprint/.exec(css)!;
  for (const one of ["logo.png", "8", "3:1"]) expect(said).toContain(one);
  expect(said!.split("\n").slice(1).join("")).toMatch(/^ \* /);
  const taken = css.replace(`/* ${PNG_LOGO} */`, PNG_LOGO);
  expect(() => checkBrandCss(taken, "brand.css")).not.toThrow();
  expect(taken).toMatch(/^\.imprint img \{ content: url\("logo\.png"\);/m);
  expect(brandCss(readPartner(samples[0]!))).not.toContain("logo.png");
});

test("the sheet of a house tells browsers whether its page is light or dark", () => {
  for (const file of samples) {
    const partner = readPartner(file);
    const [day, night] = brandCss(partner)
      .split(/^@media /m)
      .slice(1);
    const dark = partner.name === "Night Desk";
    expect(shade(partner, "light"), file).toBe(dark ? "dark" : "light");
    expect(shade(partner, "dark"), file).toBe("dark");
    expect(day).toContain(`color-scheme: ${dark ? "dark" : "light"};`);
    expect(day).toMatch(dark ? /^screen and \(prefers/ : /^\(prefers-color-scheme: light\)/);
    expect(night).toContain("color-scheme: dark;");
    expect(night).toMatch(/^\(prefers-color-scheme: dark\)/);
  }
  expect(brandCss()).not.toMatch(/[^-]color-scheme: (light|dark);/);
});

test("its example, and every line taken out of its comment, is accepted", () => {
  const [, example] = /For example[^]*?\n \*\n([^]*?)\n \*\/\n/.exec(brandCss())!;
  checkBrandCss(example!.replaceAll(/^ \*/gm, ""), "example.css");
  checkBrandCss(brandCss().replaceAll(/\/\* (--[a-z-]+: [^;]+;) [^*]* \*\//g, "$1"), "all.css");
});

test("the samples are six; one is dark by day, one has the highest contrast", () => {
  expect(samples).toHaveLength(6);
  const themes = samples.map((file) => readPartner(file));
  expect(themes.filter((theme) => shade(theme, "light") === "dark")).toHaveLength(1);
  const sharp = themes.find(({ name }) => name === "Clear Signal")!;
  for (const { paper, ink } of [sharp.tokens.light, sharp.tokens.dark])
    expect(contrast(paper!, ink!)).toBeCloseTo(21, 1);
});

test("a house that is dark by day is not dark on paper", () => {
  const dark = samples.map((file) => brandCss(readPartner(file)).includes("@media screen and ("));
  expect(dark.filter(Boolean)).toHaveLength(1);
});

test.each(samples)("check 25: %s reads in both schemes, in its sheet as in its file", (file) => {
  const partner = readPartner(file);
  expect(partner.logo).toBe(basename(file).replace(".json", ".svg"));
  for (const scheme of ["light", "dark"] as const)
    expect(unreadable(coloursOf(partner, scheme), scheme)).toEqual([]);
  const css = brandCss(partner);
  checkBrandCss(css, "brand.css");
  for (const value of Object.values(partner.tokens.both)) expect(css).toContain(`: ${value};`);
});

test("the tokens are published as design tokens, one value of each type", () => {
  const { light, dark, type, shape } = JSON.parse(tokensJson(readPartner(samples[0]!))) as Record<
    string,
    Record<string, { $value: unknown }>
  >;
  expect(Object.keys(light!)).toEqual(["$type", ...Object.keys(colours)]);
  expect(Object.keys(dark!)).toEqual(Object.keys(light!));
  expect(light!["paper"]!.$value).toEqual({
    colorSpace: "srgb",
    components: [expect.any(Number), expect.any(Number), expect.any(Number)],
    hex: readPartner(samples[0]!).tokens.light.paper,
  });
  expect(type!["text"]!.$value).toEqual(expect.arrayContaining([expect.any(String)]));
  expect(shape!["radius"]!.$value).toEqual({ value: expect.any(Number), unit: "px" });
});

interface DesignTokens {
  light: Record<string, unknown>;
  type: Record<string, unknown>;
  shape: Record<string, unknown>;
}

test("design tools read each value by its type, of ours and of a house’s", () => {
  const post = JSON.parse(tokensJson(readTheme(good, "post.json"))) as DesignTokens;
  expect([post.light["$type"], post.type["$type"], post.shape["$type"]]).toEqual([
    "color",
    "fontFamily",
    "dimension",
  ]);
  expect(post.light["focus"]).toMatchObject({
    $value: { components: [0.702, 0.149, 0.1176], hex: "#b3261e" },
  });
  expect(post.type["display"]).toMatchObject({
    $value: ["Franklin Gothic Medium", "Arial Narrow", "sans-serif"],
  });
  // The format knows no em: a column of 36 em of running text is one of 36 rem.
  expect(post.shape["measure"]).toMatchObject({ $value: { value: 36, unit: "rem" } });
  expect(post.shape["radius"]).toMatchObject({ $value: { value: 0, unit: "px" } });
  const plain = JSON.parse(tokensJson()) as DesignTokens;
  expect(plain.light["paper"]).toMatchObject({ $value: { hex: ours.light["--paper"] } });
  expect(plain.type["text"]).toMatchObject({
    $value: ours.light["--text"]!.replaceAll('"', "").split(", "),
  });
  const [, size] = /^([\d.]+)/.exec(ours.light["--radius"]!)!;
  expect(plain.shape["radius"]).toMatchObject({ $value: { value: Number(size) } });
});

/** The good file with something else in it. */
const changed = (path: string, value: unknown): string => {
  const theme = JSON.parse(good) as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop()!;
  let holder = theme;
  for (const name of names) holder = holder[name] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(theme, undefined, 2);
};

test.each<[what: string, text: string, words: RegExp]>([
  [
    "grey text on white",
    changed("tokens.light.muted", "#9a9a9a"),
    /text in "muted" on "paper" at 4.5:1 or more, light; found 2.81:1/,
  ],
  [
    "dim text in the dark",
    changed("tokens.dark.ink", "#555555"),
    /text in "ink" on "paper" at 4.5:1 or more, dark/,
  ],
  ["bars that drown", changed("tokens.light.bar", "#dddddd"), /marks in "bar" on "paper" at 3:1/],
  [
    "a focus nobody sees",
    changed("tokens.light.focus", "#ffffff"),
    /marks in "focus" on "paper" at 3:1/,
  ],
  [
    "routes that look alike",
    changed("tokens.light.south", good.match(/"energy": "(#\w+)"/)![1]),
    /"south" and "energy" to look different/,
  ],
  [
    "a token that is missing",
    changed("tokens.dark.sea", undefined),
    /tokens.dark.sea: a colour as #rrggbb; found nothing. Every token/,
  ],
  ["a scheme that is missing", changed("tokens.dark", undefined), /tokens.dark: .*found nothing/],
  [
    "a token that is unknown",
    changed("tokens.light.papper", "#ffffff"),
    /found "papper". Delete it, or did you mean paper\?/,
  ],
  [
    "a field that is unknown",
    changed("logoo", "x"),
    /found "logoo". Delete it, or did you mean logo\?/,
  ],
  [
    "a colour by name",
    changed("tokens.light.paper", "white"),
    /a colour as #rrggbb.*found "white"/,
  ],
  [
    "a picture for a colour",
    changed("tokens.light.paper", "url(https://evil.example/x.png)"),
    /a colour as #rrggbb/,
  ],
  [
    "CSS behind a colour",
    changed("tokens.light.paper", "#ffffff;} body{display:none"),
    /a colour as #rrggbb/,
  ],
  [
    "a font from elsewhere",
    changed("tokens.both.text", "url(https://fonts.example/x.woff2)"),
    /names of font families/,
  ],
  [
    "an import in a font",
    changed("tokens.both.label", 'Arial; } @import "x.css"; {'),
    /names of font families/,
  ],
  ["a column too wide", changed("tokens.both.measure", "90em"), /a length of 24 to 48em/],
  ["a radius in other units", changed("tokens.both.radius", "1rem"), /a length of 0 to 16px/],
  ["HTML in the name", changed("name", "<b>Post</b>"), /plain text: HTML would be shown/],
  ["a name turned round", changed("name", "Post\u202Egnp"), /without invisible characters/],
  ["no name", changed("name", "  "), /name: a name/],
  ["a long name", changed("name", "P".repeat(61)), /at most 60/],
  ["an address without TLS", changed("url", "http://post.example/"), /an address such as https/],
  ["an address that runs", changed("url", "javascript:alert(1)//"), /an address such as https/],
  ["an address in capitals", changed("url", "https://POST.example/a/"), /an address such as https/],
  ["an address that asks", changed("url", "https://post.example/?a/"), /an address such as https/],
  ["a column too narrow", changed("tokens.both.measure", "20em"), /a length of 24 to 48em/],
  [
    "a family that is missing",
    changed("tokens.both.text", undefined),
    /tokens.both.text: a value \(string\); found nothing. Every token/,
  ],
  ["a name that is missing", changed("name", undefined), /found nothing. Add it\./],
  ["a number for a name", changed("name", 7), /name: a value \(string\); found 7. Change it\./],
  ["an address of a file", changed("url", "https://post.example/index.html"), /slash at the end/],
  ["an address with a password", changed("url", "https://a:b@post.example/"), /an address such as/],
  [
    "a wish search engines do not know",
    changed("indexing", "hide"),
    /one of noindex, canonical-only, index/,
  ],
  [
    "a logo outside the folder",
    changed("logo", "../../etc/logo.svg"),
    /an SVG or PNG file beside this one/,
  ],
  [
    "a logo from elsewhere",
    changed("logo", "https://x.example/a.svg"),
    /an SVG or PNG file beside/,
  ],
  ["credit in no known place", changed("credit", "nowhere"), /head or foot/],
  ["a list for an object", changed("tokens", []), /tokens/],
  ["no JSON", good.replace('"url"', "url"), /expected JSON/],
  ["half a file", good.slice(0, 200), /expected JSON/],
  ["an empty file", "", /expected JSON; found the end of the file/],
  ["a comment", `// ours\n${good}`, /expected JSON/],
  [
    "a name given twice",
    good.replace('"light": {', '"light": {"paper": "#000000",'),
    /each name once; found "paper" a second time/,
  ],
])("check 25: refused with its reason: %s", (_, text, words) => {
  const error = inputErrorOf(() => readTheme(text, "post.json"));
  expect(error.message).toMatch(words);
  expect(error.message).toMatch(/^post\.json:\d+:\d+: /);
});

test("a refusal leads to the line", () => {
  const text = changed("tokens.light.muted", "#9a9a9a");
  const { place } = inputErrorOf(() => readTheme(text, "post.json"));
  expect(text.split("\n")[place.line - 1]!.slice(place.column - 1)).toMatch(/^"#9a9a9a"/);
});

test("what is no JSON is shown from where it ends to be, and leads there", () => {
  const text = good.replace('"indexing"', "indexing");
  const { message, place } = inputErrorOf(() => readTheme(text, "post.json"));
  expect(message).toMatch(/found "indexing: "noindex","\./);
  const line = text.split("\n").findIndex((one) => one.includes("indexing"));
  expect([place.line, place.column]).toEqual([line + 1, 3]);
  const long = inputErrorOf(() => readTheme(`{\n  ${"x".repeat(300)}`, "post.json"));
  expect(long.message).toContain(`"${"x".repeat(40)}"`);
  const empty = inputErrorOf(() => readTheme(" \n", "post.json"));
  expect(empty.message).toMatch(/found the end of the file/);
});

test("what is refused is shown, and cut where it is long", () => {
  const { message } = inputErrorOf(() => readTheme(changed("name", "P".repeat(500)), "post.json"));
  expect(/found ("P+)/.exec(message)![1]).toHaveLength(80);
});

test("colours may be written in capitals, and lengths to their bounds", () => {
  const read = (path: string, value: string) => readTheme(changed(path, value), "post.json").tokens;
  expect(read("tokens.light.ink", "#16181D").light["ink"]).toBe("#16181d");
  for (const measure of ["24em", "48em", "33.5em"])
    expect(read("tokens.both.measure", measure).both.measure).toBe(measure);
  expect(read("tokens.both.radius", "16px").both.radius).toBe("16px");
});

test("a mark of the encoding at its head is no fault, and moves no place", () => {
  const marked = (text: string) => `\ufeff${text}`;
  expect(readTheme(marked(good), "post.json")).toEqual(readTheme(good, "post.json"));
  const text = changed("tokens.light.muted", "#9a9a9a");
  const place = (one: string) => inputErrorOf(() => readTheme(one, "post.json")).place;
  expect(place(marked(text))).toEqual(place(text));
});

const svg = (inside: string, more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inside}</svg>`;

test.each<[what: string, svg: string, words: RegExp]>([
  ["script", svg("<script>alert(1)</script>"), /found <script>/],
  ["script of XHTML", svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>'), /found <script>/],
  ["a handler", svg("", ' onload="alert(1)"'), /no event handlers/],
  ["HTML inside", svg("<foreignObject/>"), /found <foreignObject>/],
  ["an image from elsewhere", svg('<image href="https://x.example/a.png"/>'), /found <image>/],
  ["a use of another file", svg('<use href="https://x.example/a.svg#a"/>'), /found <use>/],
  ["a link", svg('<a href="javascript:alert(1)"><path/></a>'), /found <a>/],
  [
    "a gradient from elsewhere",
    svg('<linearGradient href="//x.example/#g"/>'),
    /links to parts of the same file/,
  ],
  [
    "xlink from elsewhere",
    svg('<linearGradient xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="x.svg#g"/>'),
    /links to parts/,
  ],
  ["a fill from elsewhere", svg('<path fill="url(https://x.example/#g)"/>'), /all in its file/],
  [
    "a style from elsewhere",
    svg('<style>@import "https://x.example/a.css";</style>'),
    /all in its file/,
  ],
  [
    "a style in CDATA",
    svg("<style><![CDATA[path{fill:url(//x.example)}]]></style>"),
    /all in its file/,
  ],
  [
    "a style behind escapes",
    svg("<style>path{fill:\\75rl(//x.example)}</style>"),
    /all in its file/,
  ],
  ["an image-set", svg("<style>path{fill:image-set('a.png' 1x)}</style>"), /all in its file/],
  ["movement", svg('<animate attributeName="href" to="javascript:alert(1)"/>'), /found <animate>/],
  ["a set", svg('<set attributeName="onload" to="alert(1)"/>'), /found <set>/],
  ["an entity", `<!DOCTYPE svg [<!ENTITY x "y">]>${svg("&x;")}`, /no document type/],
  ["an entity nobody said", svg("&x;"), /well-formed SVG; found undefined entity/],
  [
    "a style sheet by instruction",
    `<?xml-stylesheet href="x.css"?>${svg("")}`,
    /no processing instruction/,
  ],
  ["no drawing at all", "<html xmlns='http://www.w3.org/1999/xhtml'/>", /found <html>/],
  ["no size", '<svg xmlns="http://www.w3.org/2000/svg"/>', /a viewBox/],
  [
    "a shape for no line",
    svg("").replace("0 0 9 9", "0 0 900 9"),
    /at most 8 times as wide as high/,
  ],
  ["a mere upright line", svg("").replace("0 0 9 9", "0 0 1 5"), /a viewBox/],
  ["half a file", svg("").slice(0, 40), /well-formed SVG/],
  ["a base", svg("", ' xml:base="https://x.example/"'), /links to parts of the same file/],
  ["an address that runs", svg('<path fill="java\nscript:alert(1)"/>'), /no event handlers/],
  [
    "a vocabulary nobody knows",
    svg("", ' xmlns:x="https://x.example/ns"'),
    /an element a drawing needs/,
  ],
  ["no XML", "GIF89a", /well-formed SVG/],
  ["nothing", "", /well-formed SVG|a viewBox/],
  ["too much", svg(`<path d="${"M0 0".repeat(20_000)}"/>`), /at most 50000 characters/],
])("check 25: a logo is refused for %s", (_, text, words) => {
  expect(inputErrorOf(() => checkDrawing(text, "logo.svg")).message).toMatch(words);
});

test("a refusal of a logo leads to its line, and names what it is about", () => {
  const refused = (text: string) => inputErrorOf(() => checkDrawing(text, "logo.svg"));
  const { place } = refused(svg("\n  <script/>"));
  expect([place.file, place.line]).toEqual(["logo.svg", 2]);
  expect(place.column).toBeGreaterThan(1);
  expect(refused(svg('<path fill="url(//x.example/#g)"/>')).message).toContain("in fill");
  expect(refused(svg("<style>path{fill:url(//x.example)}</style>")).message).toContain(
    "in its style",
  );
  for (const text of [svg(" ".repeat(50_001)), svg("").replace("0 0 9 9", "0 0 0 0")])
    expect(refused(text).place).toEqual({ file: "logo.svg", line: 1, column: 1 });
});

test.each([
  ["0 0 72 9", 8],
  [" 0 0 18 9 ", 2],
  ["0,0, 9  , 9", 1],
  ["0 0 3 9", 1 / 3],
])("the shape of a logo is that of its viewBox “%s”", (viewBox, ratio) => {
  expect(checkDrawing(svg("").replace("0 0 9 9", viewBox), "logo.svg")).toBeCloseTo(ratio);
});

/** The notes of a drawing program: its page, its layers, its licence. */
const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="90mm" height="30mm" viewBox="0 0 90 30" version="1.1" id="svg1"
   inkscape:version="1.3" sodipodi:docname="logo.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="view1" pagecolor="#ffffff" inkscape:zoom="2"><inkscape:page x="0" y="0"/></sodipodi:namedview>
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"><path style="fill:#000000" d="M0 0h9v9z" sodipodi:nodetypes="cccc"/></g>
</svg>`;

test.each([
  ["ours", logo],
  [
    "with a declaration, comments, CDATA",
    `<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style><![CDATA[.a{fill:#f00}]]></style></svg>`,
  ],
  [
    "with a gradient",
    svg(
      '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><path fill="url(#g)"/>',
    ),
  ],
  [
    "with an old link inside",
    svg('<linearGradient xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#g"/>'),
  ],
  ["with letters", svg("<title>Á &amp; B</title><text>Ә</text>")],
  ["as Inkscape saves it", inkscape],
])("a logo is accepted %s", (_, text) => {
  expect(() => checkDrawing(text, "logo.svg")).not.toThrow();
});

test.each<[what: string, css: string, words: RegExp]>([
  ["an import", '@import "more.css";', /no @import/],
  ["an import in capitals", '@IMPORT url("x.css");', /no @import/],
  [
    "a picture from elsewhere",
    "body{background:url(https://x.example/a.png)}",
    /files of this folder/,
  ],
  [
    "the same without a scheme",
    'body{background:url("//x.example/a.png")}',
    /files of this folder/,
  ],
  [
    "the same behind escapes",
    "body{background:u\\72l(\\2f\\2fx.example/a.png)}",
    /files of this folder/,
  ],
  [
    "an image-set",
    'body{background:image-set("https://x.example/a.png" 1x)}',
    /files of this folder/,
  ],
  [
    "a font from elsewhere",
    "@font-face{font-family:A;src:url(http://x.example/a.woff2)}",
    /files of this folder/,
  ],
  ["a token misspelt", ":root{--papper:#fff}", /Did you mean --paper\?/],
  ["a colour by name", ":root{--paper:white}", /--paper as #rrggbb; found white/],
  ["light paper in both schemes", ":root{--paper:#ffffff}", /dark; found/],
  [
    "no contrast",
    "@media (prefers-color-scheme: light){:root{--muted:#aaaaaa}}",
    /text in "muted"/,
  ],
  ["a brace too few", ":root{--paper:#ffffff", /expected CSS; found Unclosed block/],
])("check 25: brand.css is refused for %s", (_, css, words) => {
  expect(inputErrorOf(() => checkBrandCss(css, "brand.css")).message).toMatch(words);
});

test.each<[what: string, css: string, line: number, column: number]>([
  ["an import", 'a{}\n@import "more.css";', 2, 1],
  ["what is no CSS", "a{}\n:root{--paper:#ffffff", 2, 1],
  [
    "the colour that cannot be read",
    "@media (prefers-color-scheme: light){:root{\n--rule:#eeeeee;\n  --muted:#aaaaaa}}",
    3,
    3,
  ],
  [
    "the colour that makes another unreadable",
    "a{}\n@media (prefers-color-scheme: dark){:root{\n--paper:#ffffff}}",
    3,
    1,
  ],
  ["a picture from elsewhere", "a{}\nbody{\nbackground:url( https://x.example/ )}", 3, 1],
])("a refusal of brand.css leads to %s", (_, css, line, column) => {
  const { place } = inputErrorOf(() => checkBrandCss(css, "brand.css"));
  expect(place).toEqual({ file: "brand.css", line, column });
});

test.each<[what: string, css: string, words: RegExp]>([
  ["with an alpha", ":root{--rule:#ffffff00}", /--rule as #rrggbb; found #ffffff00/],
  ["with a word before it", ":root{--rule:x#ffffff}", /--rule as #rrggbb/],
  [
    "for screens alone",
    "@media screen and (prefers-color-scheme: light){:root{--rule:red}}",
    /--rule as #rrggbb/,
  ],
  [
    "in a query with room in it",
    "@media ( prefers-color-scheme:   light ){:root{--rule:red}}",
    /--rule as #rrggbb/,
  ],
  [
    "in a query without any",
    "@media (prefers-color-scheme:light){:root{--rule:red}}",
    /--rule as #rrggbb/,
  ],
])("a colour of the whole page is measured %s", (_, css, words) => {
  expect(inputErrorOf(() => checkBrandCss(css, "brand.css")).message).toMatch(words);
});

test("an address that is very long is shown in part", () => {
  const css = `a{background:url(https://x.example/${"x".repeat(300)})}`;
  const { message } = inputErrorOf(() => checkBrandCss(css, "brand.css"));
  expect(/found (\S*)\./.exec(message)![1]!.length).toBeLessThanOrEqual(80);
});

test.each([
  ["names of its own, with room", ":root{--house:#123456}.imprint{color:var(\n --house )}"],
  ["a token for a sheet of paper", "@page{--paper:white}"],
  [
    "a colour for some windows, which nobody measures",
    "@media (prefers-color-scheme: light) and (min-width: 90em){:root{--paper:white}}",
  ],
  ["a colour for paper", "@media print and (prefers-color-scheme: light){:root{--paper:white}}"],
  [
    "a font and a picture of the folder",
    '@font-face{font-family:A;src:url("a.woff2")}.imprint{background:url(a.png)}',
  ],
  [
    "a picture in the sheet",
    '.imprint{background:url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E")}',
  ],
  ["names of its own", ":root{--house:#123456}.imprint{color:var(--house)}"],
  ["a token somewhere on the page", ".cover{--paper:white}"],
  [
    "a last line without its semicolon",
    ":root {\n  --radius: 0px;\n  --label: Arial, sans-serif\n}\n",
  ],
  [
    "a last colour without it",
    "@media (prefers-color-scheme: light) {\n  :root {\n    --paper: #ffffff\n  }\n}\n",
  ],
])("brand.css may have %s", (_, css) => {
  expect(() => checkBrandCss(css, "brand.css")).not.toThrow();
});

test.each([
  [undefined, "https://home.example/data/", "https://home.example/data/", false],
  ["noindex", "https://post.example/a/b/data/", "https://home.example/data/", true],
  ["canonical-only", "https://post.example/a/b/data/", "https://home.example/data/", false],
  ["index", "https://post.example/a/b/data/", "https://post.example/a/b/data/", false],
] as const)("check 26: what search engines are told, %s", (indexing, here, canonical, hidden) => {
  const partner = indexing && { url: "https://post.example/a/b/", indexing };
  const original = "https://home.example/data/";
  expect(addresses("/data/", new URL("https://home.example"), partner)).toEqual({
    here,
    original,
    canonical,
    hidden,
  });
});
