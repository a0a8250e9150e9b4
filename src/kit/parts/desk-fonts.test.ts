import { expect, test } from "vitest";
import { deskFonts } from "./desk-fonts";

/** The name by which programs know a font: the sixth of its table of names. */
function knownAs(font: Buffer): string {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const at = font.readUInt32BE(tables.find((one) => font.toString("latin1", one, one + 4) === "name")! + 8); // prettier-ignore
  const texts = at + font.readUInt16BE(at + 4);
  const names = Array.from({ length: font.readUInt16BE(at + 2) }, (_, i) => at + 6 + i * 12);
  const one = names.find((line) => font.readUInt16BE(line) === 3 && font.readUInt16BE(line + 6) === 6)!; // prettier-ignore
  const [length, start] = [font.readUInt16BE(one + 8), texts + font.readUInt16BE(one + 10)];
  return Buffer.from(font.subarray(start, start + length))
    .swap16()
    .toString("utf16le");
}

test("a desk installs whole fonts, each called by the cut that programs call it", () => {
  const fonts = [...deskFonts()].filter(({ kind }) => kind === "font");
  for (const { path, body } of fonts) {
    const [family = "", cut] = knownAs(body as Buffer).split("-");
    expect(path).toMatch(new RegExp(`^fonts/${family}[a-z]*-${cut}[.]ttf$`));
  }
  // Pictures have upright, slanted and heavy words.
  expect(fonts.map(({ path }) => path).join()).toMatch(/-Regular.*-Italic.*-SemiBold/);
});

test("a file beside them says what they are for, and where their licence is", () => {
  const [paper, ...more] = [...deskFonts()].filter(({ kind }) => kind === "text");
  expect(more).toEqual([]);
  expect(paper!.path).toBe("fonts/README.txt");
  const text = String(paper!.body);
  expect(text).toContain("LICENCE.txt");
  expect(text).toMatch(/\S\n$/);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
