import { expect, test } from "vitest";

import { independence, origin } from "./origins";
import { other, receipt } from "./receipts";
import { data, story } from "../../../tests/fixtures/lake";

const { conflicts, figure, ids, row, sources } = data;

test.each(ids)(
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

test("a receipt shows what the row holds, as exact as it is", () => {
  expect(receipt(story, "cargo-2024")).toMatchObject({
    value: "4.484 million tonnes",
    what: "cargo on the route, 2024",
    printed: "4.484 million tons in 2024",
    when: "as of 2024",
    by: "Harbour board",
    unit: undefined,
    done: "Nothing: the number is the page’s.",
    table: "series",
  });
  expect(receipt(story, "talks")).toMatchObject({
    value: "21 October 2025",
    when: "",
    done: "Nothing: the date is as exact as the page.",
    table: "events",
  });
  expect(receipt(story, "gap").value).toBe("about 42–43 kilometres");
  expect(receipt(story, "boxes-2025").unit).toBe("containers counted as twenty-foot boxes");
  expect(receipt(story, "rails-shore").when).toBe("undated");
});

test("a receipt says what was done: a change of unit, a reading of words, a derivation", () => {
  expect(receipt(story, "cargo-2019").done).toBe(
    "Converted from the page’s 759,000, whose unit is a million times smaller.",
  );
  expect(receipt(story, "road-boxes-2024").done).toBe(
    "Converted from the page’s 746, whose unit is a thousand times larger.",
  );
  expect(receipt(story, "share-by-rail").done).toBe(
    "The page spells the number; we print it in figures.",
  );
  const { done, formula } = receipt(story, "fall-2025");
  expect(done).toBe("Derived from other rows by this formula.");
  expect(formula?.text).toBe("(1 − 4.119 ÷ 4.484) × 100 = 8%, rounded");
  expect(formula?.from.map(({ id }) => id)).toEqual(["cargo-2025", "cargo-2024"]);
});

test("every side of a conflict names the others, and why they differ", () => {
  for (const { rows, why } of conflicts.rows)
    for (const id of rows) {
      const found = receipt(story, id).conflicts.find((one) => one.why === why);
      expect(found?.others.map((one) => one.id)).toEqual(rows.filter((one) => one !== id));
    }
  expect(receipt(story, "talks").conflicts).toEqual([]);
});

test("another row is named with its value and its voice", () => {
  expect(other(story, "cargo-2024-line")).toEqual({
    id: "cargo-2024-line",
    value: "3.3 million tonnes",
    what: "cargo on the route, 2024",
    by: "Lake Line",
    href: "/facts/cargo-2024-line/",
  });
});

test("a source is named with what it is, how far it was read, and its copy", () => {
  const page = (id: string) => sources.rows.find((source) => source.id === id)!;
  const relay = sources.rows.find(({ standing }) => standing === "relay")!;
  expect(origin(story, relay).standing).toBe(
    `passes on the text of ${relay.relays}; read as a search excerpt on 23 November 2026`,
  );
  expect(origin(story, page("line-undated"))).toMatchObject({
    date: "undated",
    archived: undefined,
  });
  expect(origin(story, page("line-undated")).standing).toMatch(/^the body’s own page; read/);
  expect(origin(story, page("gazette-2026-03-10")).title).toBeUndefined();
  expect(origin(story, page("coast")).standing).toContain("; read on ");
});

test("pages of one origin are counted as one, and a derived row by what it stands on", () => {
  const pages = (source?: string, second_source?: string) =>
    independence(story, { ...figure("cargo-2024"), source, second_source });
  expect(pages("herald-2025-12-05")).toBe("One page; no second was found.");
  expect(pages("line-undated")).toBe("One page, of the body that counted or said it.");
  expect(pages("wire-2025-10-27", "mirror-2023-09-30")).toBe(
    "Two pages with one origin, Wire Agency: count them as one.",
  );
  expect(pages("wire-2025-10-27", "herald-2025-12-05")).toMatch(/one count, seen twice/);
  expect(pages("wire-2025-10-27", "line-undated")).toMatch(
    /the body’s own, and a report of the same/,
  );
  expect(independence(story, row("fall-2025"))).toMatch(/^It stands on \d pages/);
});

test("a promise says when it was made, for when, and what came", () => {
  expect(receipt(story, "promise-5-2mt-2025")).toMatchObject({
    promise: "forecast, made 20 October 2025, for 2025",
    outcome: { id: "cargo-2025", value: "4.119 million tonnes" },
  });
  expect(receipt(story, "promise-10mt")).toMatchObject({
    promise: "target, made 21 October 2025, for no year",
    outcome: undefined,
  });
  expect(receipt(story, "pier-due-2023")).toMatchObject({
    what: "pier at Guaqui: the date promised",
    promise: "announced 4 May 2022",
    outcome: undefined,
  });
  expect(receipt(story, "slip-due-2029").promise).toBe("announced on a day not known");
  expect(receipt(story, "cargo-2025")).toMatchObject({
    promise: undefined,
    outcome: undefined,
  });
});

test("two pages that tell of one day are not called a count", () => {
  expect(independence(story, row("agreement"))).toBe(
    "Two pages of two publishers, which tell the same; neither is the body’s own.",
  );
});

test("a position is its words, with speaker, occasion and day", () => {
  const { value, when, by } = receipt(story, "pos-harbour");
  expect(value).toMatch(/^“.+”$/);
  expect(when).toMatch(/^Ana Quispe.*20\d\d$/);
  expect(by).toBe("Harbour");
});

test("how sure we are is said by what it stands on", () => {
  const sure = (id: string) => receipt(story, id).confidence;
  expect(sure("agreement")).toMatch(/^Low: pages that collect or comment/);
  expect(sure("fall-2025")).toBe("High: it follows from rows that are");
  expect(sure("boxes-2020")).toBe("Medium: it follows from rows of which one is no better");
  expect(sure("time-minister-2024")).toBe("High: the body’s own words on a dated page");
  expect(sure("cargo-2024")).toBe("High: the same on two pages, one of them dated");
  expect(sure("road-oil-2024")).toBe("Medium: one page of another, or pages without a date");
});
