import * as hb from "harfbuzzjs";
import { convert } from "fontverter";
import { expect, test } from "vitest";
import { cut, faces, scripts } from "./faces";
import { glyphs, width, wrap, type Setting } from "./measure";
import { fontFaces, fontFiles, preloads, REGION } from "./font-faces";

const label: Setting = { face: "label", weight: 400, size: 16, tracking: 0 };

test("a wider word is wider, and twice the size is twice the width", () => {
  expect(width("Middle Corridor", label)).toBeGreaterThan(width("Middle", label));
  expect(width("Middle", { ...label, size: 32 })).toBeCloseTo(2 * width("Middle", label), 6);
});

test("weight and tracking widen", () => {
  expect(width("Aktau", { ...label, weight: 600 })).toBeGreaterThan(width("Aktau", label));
  expect(width("Aktau", { ...label, tracking: 1 })).toBeCloseTo(width("Aktau", label) + 5, 6);
});

test("letters of two font files make one line", () => {
  expect(width("Iğdır", label)).toBeGreaterThan(width("Idr", label));
  expect(glyphs("Iğ", label).glyphs).toHaveLength(2);
});

test("figures are as wide as each other", () => {
  expect(new Set([..."0123456789"].map((digit) => width(digit, label).toFixed(3))).size).toBe(1);
});

test("a letter no label font holds is refused by name", () => {
  expect(() => width("შ", label)).toThrow(/"შ" in "შ" is in no font/);
});

test("lines are within the measure, as few as can be, and even", () => {
  const lines = wrap("one oil pipeline across Russia to the Black Sea", label, 130);
  for (const line of lines) expect(width(line, label)).toBeLessThanOrEqual(130);
  expect(lines.join(" ")).toBe("one oil pipeline across Russia to the Black Sea");
  expect(wrap("one two", label, 500)).toEqual(["one two"]);
});

test("a glyph is written once, in whole font units, with y down", () => {
  const { glyphs: set, scale } = glyphs("ll", label);
  expect(set[0]!.d).toBe(set[1]!.d);
  expect(set[0]!.d).not.toMatch(/\./);
  expect(set[1]!.x * scale).toBeCloseTo(width("ll", label) - width("l", label), 0);
  expect(Math.min(...set[0]!.d.match(/-?\d+/g)!.map(Number))).toBeLessThan(-400);
});

test(
  "the text and label fonts hold the region's letters and currencies",
  { timeout: 60_000 },
  async () => {
    for (const face of ["text", "label"] as const) {
      const held = new Set<number>();
      for (const script of scripts(faces[face])) {
        const letters = [...REGION].filter((char) => script.holds(char.codePointAt(0)!)).join("");
        if (!letters) continue;
        const font = new hb.Face(
          new hb.Blob(await convert(await cut(faces[face], script.name, letters), "sfnt")),
        );
        for (const code of font.collectUnicodes()) held.add(code);
      }
      // Manat and lari are newer than the serif; the browser takes them from a system font.
      const missing = [...REGION].filter((char) => char !== " " && !held.has(char.codePointAt(0)!));
      expect(missing.filter((char) => !"₼₾".includes(char))).toEqual([]);
    }
  },
);

test(
  "every font file is named by what is in it, and the first ones are few",
  { timeout: 60_000 },
  async () => {
    const files = await fontFiles(["Əə Ғғ ₸"]);
    for (const { name, body } of files) {
      expect(name).toMatch(/^[a-z]+-[a-z-]+\.[0-9a-f]{8}\.woff2$/);
      expect(body.subarray(0, 4).toString()).toBe("wOF2");
    }
    const css = fontFaces(files);
    for (const { name } of files) expect(css).toContain(name);
    expect(css).not.toMatch(/swap|https?:/);
    // A letter that comes with a picture may be late; those that come with the page may not.
    for (const [, how, name] of css.matchAll(/font-display:(\w+);src:url\(\/fonts\/([a-z-]+)\./g))
      expect(how, name).toBe(
        /^italic|^(label|display)-latin-ext/.test(name!) ? "fallback" : "optional",
      );
    // Of the two with hints and without, a screen gets one.
    const asked = preloads(files, "").filter(({ media }) => !media?.startsWith("not"));
    expect(asked.length).toBeLessThanOrEqual(6);
  },
);

test("what words are not set with is in files of its own", { timeout: 60_000 }, async () => {
  const files = await fontFiles(["é {}"], ["é"]);
  const of = (name: string) => files.find((one) => one.name.startsWith(`${name}.`))!;
  const [first, rare] = [of("text-latin"), of("text-latin-rare")];
  const [had, held] = [
    lettersOf(await convert(first.body, "sfnt")),
    lettersOf(await convert(rare.body, "sfnt")),
  ];
  for (const [char, common] of Object.entries({
    a: true,
    0: true,
    é: true,
    "{": false,
    ñ: false,
  })) {
    expect(had.has(char.codePointAt(0)!), char).toBe(common);
    expect(held.has(char.codePointAt(0)!), char).toBe(!common);
  }
  // The later rule is asked first, so the rare letters are named and follow.
  expect(rare.range.split(",")).toContain("U+7b-7e");
  expect(files.indexOf(rare)).toBeGreaterThan(files.indexOf(first));
  expect(preloads(files, "").filter(({ href }) => href.includes("rare"))).toEqual([]);
});

test("every face has the marks that English is set with", { timeout: 60_000 }, async () => {
  const files = await fontFiles([]);
  for (const face of Object.keys(faces)) {
    const held = new Set<number>();
    for (const { body } of files.filter((one) => one.face === face && one.script === "latin"))
      for (const code of lettersOf(await convert(body, "sfnt"))) held.add(code);
    for (const mark of "’‘“”–…") expect(held.has(mark.codePointAt(0)!), mark).toBe(true);
  }
});

/** The characters that a font file has glyphs for. */
function lettersOf(font: Buffer): Set<number> {
  const blob = new hb.Blob(new Uint8Array(font));
  return new Set(new hb.Face(blob).collectUnicodes());
}
