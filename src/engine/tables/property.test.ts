import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError, nearest } from "../base/errors";
import * as format from "../text/format";
import { date as dateColumn, number as numberColumn } from "../table/column";
import { readCsv } from "../table/csv";
import { evaluate, inputs } from "../table/formula";
import { printsNumber } from "../table/treatment";
import { writeCsv } from "../table/write";
import { story } from "../../../tests/fixtures/lake";

/** The same runs every time; FC_SEED tries others. */
const seed = Number(process.env["FC_SEED"] ?? 20261124);
console.log(`property tests: 1,000 runs each, FC_SEED=${seed}`);
const always = <T extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<T> | fc.IProperty<T>,
) => fc.assert(property, { seed, numRuns: 1000 });

/** Letters that are let in, with those that must be quoted among them. */
const cell = fc
  .string({ unit: fc.constantFrom(..."ab ,\"'é;|1.-=жə") })
  .filter((text) => text === text.trim() && text === text.normalize("NFC"));
const sheet = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 2,
      maxLength: 6,
    }),
  )
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ""));

const quote = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const write = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map(quote).join(",")}\n`).join("");

test("what is written is read again, cell by cell", () => {
  always(
    fc.property(sheet, (rows) => {
      const { header, rows: rest } = readCsv(write(rows), "x.csv");
      expect([header, ...rest].map((row) => row.map(({ text }) => text))).toEqual(rows);
    }),
  );
});

test("a cell’s line and column are where it stands in the file", () => {
  always(
    fc.property(sheet, (rows) => {
      const text = write(rows);
      const lines = text.split("\n");
      const { header, rows: rest } = readCsv(text, "x.csv");
      for (const { text: said, line, column } of [header, ...rest].flat())
        expect(
          lines[line - 1]!.slice(column - 1).startsWith(quote(said)) ||
            lines[line - 1]!.slice(column - 1).startsWith(`"`),
        ).toBe(true);
    }),
  );
});

test("any text is read, or refused at a place within it; nothing else is thrown", () => {
  always(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'a,"\n\r \u00a0\u200b\ufeff\u0301é') }),
      (text) => {
        try {
          const { header, rows } = readCsv(text, "x.csv");
          for (const row of [header, ...rows])
            for (const one of row) expect(one.text).not.toMatch(/[\n\r\u00a0\u200b\ufeff]/);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          const { line, column } = (error as InputError).place;
          const lines = text.split("\n");
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length + 1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 2);
        }
      },
    ),
  );
});

test("what goes out as CSV comes back, but for the apostrophe that guards a formula", () => {
  always(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (row) => {
      const out = writeCsv(
        row.map((_, i) => `c${i}`),
        [row],
      ).replaceAll("\r\n", "\n");
      const first = readCsv(`${out}${"x,".repeat(row.length - 1)}x\n`, "x.csv").rows[0]!;
      if (row.length === 1 && row[0] === "") return;
      expect(first.map(({ text }) => text)).toEqual(
        row.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)),
      );
    }),
  );
});

const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, places]) => whole / 10 ** places);

test("a printed number is the number, within half of its last digit", () => {
  always(
    fc.property(decimal, fc.integer({ min: -3, max: 6 }), (value, digits) => {
      const said = Number(
        format.number(story, value, digits).replaceAll(",", "").replace("−", "-"),
      );
      expect(Math.abs(said - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-6);
    }),
  );
});

test("a printed number has no more decimals than were asked for", () => {
  always(
    fc.property(decimal, fc.integer({ min: 0, max: 6 }), (value, digits) => {
      expect((format.number(story, value, digits).split(".")[1] ?? "").length).toBeLessThanOrEqual(
        digits,
      );
    }),
  );
});

test("a number is found in any text that prints it", () => {
  always(
    fc.property(decimal, fc.constantFrom("about ", "(", "по "), (value, before) => {
      expect(printsNumber(`${before}${format.number(story, value, 6)} t`, value)).toBe(true);
    }),
  );
});

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, month, date]) =>
      `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
  );

test("a day in words is that day, and less exact ones say less", () => {
  always(
    fc.property(day, fc.constantFrom(4, 7, 10), (iso, length) => {
      const words = format.date(story, iso.slice(0, length));
      expect(words.split(" ")).toHaveLength(length === 4 ? 1 : length === 7 ? 2 : 3);
      if (length === 10) expect(new Date(`${words} UTC`).toISOString().slice(0, 10)).toBe(iso);
      else expect(words).toContain(iso.slice(0, 4));
      expect(dateColumn().schema.parse(iso.slice(0, length))).toBe(iso.slice(0, length));
    }),
  );
});

test("a number column takes what JavaScript prints of a decimal, and nothing with a mark", () => {
  const { schema } = numberColumn();
  always(
    fc.property(decimal, (value) => {
      const plain = String(Object.is(value, -0) ? 0 : value);
      expect(schema.parse(plain)).toBe(Number(plain));
      for (const spoiled of [`${plain}%`, ` ${plain}`, `+${plain}`, `${plain}e2`, `${plain},0`])
        expect(schema.safeParse(spoiled).success).toBe(false);
    }),
  );
});

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: 1, max: 99 }).map(String),
    fc.constantFrom("{a}", "{b-c}"),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
  ),
}));

test("a formula has the value that JavaScript gives it", () => {
  const values: Record<string, number> = { a: 7, "b-c": 2.5 };
  always(
    fc.property(formula, (text) => {
      const plain = text.replaceAll(/\{([^}]*)\}/g, (_, id: string) => String(values[id]));
      const expected = new Function(`return ${plain}`)() as number;
      if (!Number.isFinite(expected)) {
        expect(() => evaluate(text, (id) => values[id]!)).toThrow(/no finite value/);
        return;
      }
      expect(evaluate(text, (id) => values[id]!)).toBeCloseTo(expected, 8);
      for (const id of inputs(text)) expect(values).toHaveProperty([id]);
    }),
  );
});

test("the nearest name to a name is itself", () => {
  always(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (names, n) => {
      const name = names[n % names.length]!;
      expect(nearest(name, names)[0]).toBe(name);
      expect(nearest(name, names).length).toBe(Math.min(3, names.length));
    }),
  );
});
