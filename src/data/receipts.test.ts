import { expect, test } from "vitest";
import { receipt } from "../engine/provenance/receipts";
import { data, story } from "@story";

test.each(data.ids)(
  "%s can be traced: a page with a publisher and an address, or rows that have",
  (id) => {
    const one = receipt(story, id);
    for (const words of [one.value, one.what, one.by, one.done, one.confidence, one.independence])
      expect(words).toMatch(/\S/);
    expect(one.href).toBe(`/facts/${id}/`);
    if (one.formula) {
      expect(one.formula.from.length).toBeGreaterThan(0);
      expect(one.formula.text).not.toMatch(/[{}*]/);
    } else {
      expect(one.printed).toMatch(/\S/);
      for (const { publisher, url, standing } of one.origins) {
        expect(publisher).toMatch(/\S/);
        expect(URL.canParse(url)).toBe(true);
        expect(standing).toMatch(/; read/);
      }
      expect(one.origins.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(one)).not.toMatch(/undefined|NaN/);
  },
);

test("every side of a conflict names the others, and why they differ", () => {
  for (const { rows, why } of data.conflicts.rows)
    for (const id of rows) {
      const found = receipt(story, id).conflicts.find((one) => one.why === why);
      expect(found?.others.map((one) => one.id)).toEqual(rows.filter((one) => one !== id));
    }
});
