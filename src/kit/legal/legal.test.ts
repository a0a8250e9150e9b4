import { expect, test } from "vitest";
import { base, made } from "../../../tests/small-kit";
import { sha256Hex } from "../../engine/base/hash";
import { records } from "../../engine/table/records";
import { BRAND } from "./limits";
import type { Manifest } from "./manifest";
import { changesText, creditsText, licenceText } from "./papers";
import { LICENCES, rightsCsv } from "./rights";
import { sbom } from "./sbom";
import { data, site } from "@story";

interface Machine {
  serialNumber: string;
  timestamp: string;
  tools: string[];
}

const bom = (
  refs: readonly string[],
  { serialNumber, timestamp, tools }: Machine,
  folder: string,
): string =>
  JSON.stringify({
    serialNumber,
    metadata: { timestamp, tools, component: { name: folder, version: "1.0.0" } },
    components: refs.map((ref) => ({ "bom-ref": ref, version: "1", externalReferences: [folder] })),
    dependencies: refs.map((ref) => ({ ref, dependsOn: refs.filter((one) => one !== ref) })),
  });

test("the list of software is the same wherever and whenever it was made", () => {
  const here = { serialNumber: "urn:1", timestamp: "2026-12-01", tools: ["npm 11"] };
  const there = { serialNumber: "urn:2", timestamp: "2026-12-02", tools: ["npm 12"] };
  const one = sbom(bom(["b", "a", "c", "B"], here, "road"), "story");
  expect(sbom(bom(["c", "B", "b", "a"], there, "elsewhere"), "story")).toBe(one);
  expect(one).not.toMatch(/urn:|2026-12|npm|road/);
  expect(one).toMatch(/\}\n$/);
  const read = JSON.parse(one) as {
    metadata: object;
    components: object[];
    dependencies: object[];
  };
  expect(read.metadata).toMatchObject({ component: { name: "story", version: "1.0.0" } });
  expect(read.components).toEqual(
    ["B", "a", "b", "c"].map((ref) => ({ "bom-ref": ref, version: "1" })),
  );
  expect(read.dependencies.at(-1)).toEqual({ ref: "c", dependsOn: ["B", "a", "b"] });
});

const own = { holder: "Post Foundry", licence: "Theirs" };

test("RIGHTS.csv has a line for each file: whose it is, and what may be done with it", () => {
  const kinds = ["text", "graphic", "data", "code", "font"] as const;
  const rows = records(
    rightsCsv([
      ...kinds.map((kind) => ({ path: `a.${kind}`, kind })),
      { path: "site/brand/a.woff2", kind: "font", own },
      { path: BRAND[0]!, kind: "code" },
    ]),
  );
  const [head, ...lines] = rows;
  expect(head).toEqual([
    "path",
    "kind",
    "holder",
    "licence",
    "credit",
    "may_be_edited",
    "may_be_translated",
  ]);
  for (const line of lines) expect(line.every((cell) => cell.trim())).toBe(true);
  expect(lines.slice(0, 5).map(([, kind, , licence]) => [kind, licence])).toEqual(
    kinds.map((kind) => [kind, LICENCES[kind]]),
  );
  expect(lines[0]!.slice(2, 5)).toEqual([site.publisher, LICENCES.text, site.publisher]);
  expect(lines[1]![4]).not.toBe(lines[0]![4]);
  expect(lines[5]!.slice(0, 5)).toEqual(["site/brand/a.woff2", "font", own.holder, own.licence, own.holder]); // prettier-ignore
  expect(lines[5]![5]).toContain(own.holder);
  // What a partner may change is said to be so, and may be translated as all else of its kind.
  expect(lines[6]![5]).not.toBe(lines[3]![5]);
  expect(lines[6]![6]).toBe(lines[3]![6]);
});

test("the manifest lists each file but itself and the sums, and which are embeds", () => {
  const { files } = made({ "site/embed/story/index.html": "<p>x</p>" });
  const said = JSON.parse(String(files.get("manifest.json"))) as Manifest;
  const listed = [...files.keys()].filter((path) => !/^(manifest\.json|SHA256SUMS)$/.test(path));
  expect(said.files.map(({ path }) => path)).toEqual(listed);
  for (const { path, bytes, sha256 } of said.files) {
    const body = files.get(path)!;
    expect([bytes, sha256], path).toEqual([body.length, sha256Hex(body)]);
  }
  expect(said.embeds).toEqual(["cargo"]);
  expect(said).toMatchObject({
    canonical: base,
    version: "1.0.0",
    part: { kind: "story", name: "", title: "Story" },
    brand: BRAND,
    data: { version: data.version.id, date: data.version.date },
    corrections: `${base}corrections/feed.xml`,
    licence: { text: LICENCES.text, code: LICENCES.code, fonts: LICENCES.font },
    dates: { published: data.versions.rows[0]!.date, modified: data.version.date },
  });
});

test("the licences stand in full, under who is to be named and where", () => {
  const text = licenceText(new URL(base), "The fonts’ licence", "Scrollama’s licence");
  const places = [site.publisher, base, "RIGHTS.csv", "Attribution 4.0", "Scrollama’s licence", "The fonts’ licence"]; // prettier-ignore
  const found = places.map((one) => text.indexOf(one));
  expect(found.every((at) => at >= 0)).toBe(true);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(text.match(/^={72}$/gm)!.length).toBeGreaterThan(6);
  expect(text).not.toMatch(/undefined|\{\w+\}/);
});

test("every source is named with its address, and who is to be credited before them", () => {
  const text = creditsText();
  const sources = data.sources.rows;
  expect(text.match(/^- .*\n {2}\S/gm)).toHaveLength(sources.length);
  for (const { url, producer } of sources) {
    expect(text).toContain(`\n  ${url}\n`);
    expect(text).toContain(producer);
  }
  expect(text.indexOf(site.publisher)).toBeLessThan(text.indexOf("\n- "));
  expect(text).not.toMatch(/\(unknown\)|undefined|\n\n\n/);
});

test("changes are told from the newest, corrections before versions", () => {
  const text = changesText();
  const at = [
    ...data.corrections.map(({ title }) => title),
    ...data.versions.rows.toReversed().map(({ what }) => what),
  ].map((one) => text.indexOf(one));
  expect(at.every((place) => place > 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  for (const { was, now, why, rows } of data.corrections)
    for (const one of [was, now, why, rows.join(", ")]) expect(text).toContain(one);
  expect(text.match(/^-+$/gm)).toHaveLength(2);
});
