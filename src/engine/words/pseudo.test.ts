import { isStructurallySame, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accented, isPseudo } from "./accents";
import { format } from "./format";
import { elements, type Element } from "./message";
import { pseudo } from "./pseudo";
import { context, file, units } from "./sample";

const seed = process.env["FC_SEED"] ? { seed: Number(process.env["FC_SEED"]) } : { seed: 1 };

const word = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const piece = fc.oneof(
  text,
  fc.constant("{row_a, number, full1}"),
  fc.constant("{row_a__due, date, year}"),
  text.map((inner) => `<link>${inner} {x}</link>`),
  fc.tuple(text, text).map(([a, b]) => `{n, plural, =0 {${a}} one {# ${b}} other {# <b>${a}</b>}}`),
  fc.tuple(text, text).map(([a, b]) => `{s, select, sea {${a}} other {${b}}}`),
);
const source = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(" "));

const literals = (list: readonly Element[]) =>
  [...elements(list)].flatMap(([one]) =>
    one.type === TYPE.literal && /\p{L}/u.test(one.value) ? [one.value] : [],
  );

test("accents keep the structure, and every text grows by three tenths and more", () => {
  fc.assert(
    fc.property(source, (one) => {
      const before = file(one).byKey.get("a")!;
      const after = pseudo(file(one), "en-XA").byKey.get("a")!;
      expect(isStructurallySame([...before.ast], [...after.ast]).success).toBe(true);
      const again = parse(printAST([...after.ast]));
      // The printer sorts the options of a select.
      expect(literals(again).sort()).toEqual(literals(after.ast).sort());
      const plain = literals(before.ast);
      literals(after.ast).forEach((longer, i) => {
        expect(longer.length).toBeGreaterThanOrEqual(plain[i]!.length * 1.3);
        expect(longer.split(" ").length).toBe(plain[i]!.split(" ").length);
      });
    }),
    { numRuns: 1000, ...seed },
  );
});

test("accented words are told from those that are not", () => {
  fc.assert(
    fc.property(text, (one) => {
      fc.pre(/\p{L}{3}/u.test(one));
      expect(isPseudo(accented(one))).toBe(true);
      expect(isPseudo(one)).toBe(false);
    }),
    { numRuns: 1000, ...seed },
  );
});

test.each([
  ["4 of 10", false],
  ["", false],
  ["Thé café", true],
  ["Thé road", false],
])("“%s”: %s", (one, made) => {
  expect(isPseudo(one)).toBe(made);
});

test("accented text is this", () => {
  expect(accented("Under 5, by sea")).toMatchInlineSnapshot(`"Úúúñđééř 5, býýý šééá"`);
  expect(accented("– 5 %")).toBe("– 5 %");
  expect(
    [...accented("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ hmm")].join(""),
  ).toMatch(/^[a-zA-Z\u00c0-\u017fə ]+$/);
});

test("numbers and days of the accented language are those of en-GB, with its letters", () => {
  const messages = pseudo(
    file("Ran {titr_volume_2024} on {opening}: {our_count, number, words}"),
    "en-XA",
  );
  const printed = format(messages.byKey.get("a")!, {
    ...context,
    locale: "en-XA",
    units: pseudo(units, "en-XA"),
  });
  expect(isPseudo(printed)).toBe(true);
  expect(printed).toMatch(/4\.48 .* 21 Ó.* 2025: f/);
});

test("the mirrored language keeps its words and counts as English", () => {
  const messages = pseudo(file("{n, plural, one {# ship} other {# ships}} {opening}"), "ar-XB");
  expect(messages.locale).toBe("ar-XB");
  const of = (n: number) =>
    format(messages.byKey.get("a")!, { ...context, locale: "ar-XB", params: { n } });
  expect(of(1)).toBe("1 ship 21 October 2025");
  expect(of(2)).toBe("2 ships 21 October 2025");
});
