import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { bundle, softwareOf } from "../../scripts/bundle.ts";
import { built } from "../../scripts/pack.ts";
import { records } from "../../src/engine/table/records";
import { pack } from "../../src/kit/pack/kit";
import { BRAND } from "../../src/kit/legal/limits";
import { checks, opened, verify, type Kit } from "../../src/kit/verify/verify";
import { data, site } from "@story";

const { tables } = data;

let kit: Kit;
let bytes: Buffer;
beforeAll(async () => {
  bytes = readFileSync(inject("pack"));
  kit = await opened(bytes);
});

const manifestOf = () => JSON.parse(text("manifest.json")) as { version: string };
const text = (path: string) => new TextDecoder().decode(kit.files.get(path));

test("all checks pass on the kit as it is packed", () => {
  const { found, branded } = verify(kit);
  expect(found.flatMap(({ findings }) => findings)).toEqual([]);
  expect(found).toHaveLength(checks.length);
  expect(branded).toEqual([]);
});

test("the whole ZIP is at most 30 MB", () => {
  console.log(`${inject("pack")}: ${bytes.length} bytes, ${kit.files.size} files`);
  expect(bytes.length).toBeLessThanOrEqual(30e6);
});

test("check 14: sha256sum finds every file as it says", () => {
  const said = execFileSync("sha256sum", ["-c", "--quiet", "--strict", "SHA256SUMS"], {
    cwd: inject("folder"),
    encoding: "utf8",
  });
  expect(said).toBe("");
});

const zone = process.env["TZ"];
afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test("check 15: the same site gives the same bytes again, in another time zone", async () => {
  process.env["TZ"] = "America/St_Johns";
  const own = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
  const script = await bundle("src/site/client.ts");
  const again = await pack(built("dist"), {
    folder: "dist",
    project: own.name,
    version: own.version,
    script,
    checker: await bundle("src/kit/check/page.ts"),
    bom: softwareOf(),
    indexing: "noindex",
  });
  expect(Buffer.compare(Buffer.from(again.bytes), bytes)).toBe(0);
});

test("a line of RIGHTS.csv for each file, and each says a licence we know", () => {
  const [header, ...lines] = records(text("RIGHTS.csv"));
  expect(header).toEqual([
    "path",
    "kind",
    "holder",
    "licence",
    "credit",
    "may_be_edited",
    "may_be_translated",
  ]);
  expect(lines.map(([path]) => path)).toEqual([...kit.files.keys()].sort());
  for (const [path, , holder, licence] of lines) {
    expect(["CC-BY-4.0", "MIT", "OFL-1.1"], path).toContain(licence);
    expect(holder, path).toBeTruthy();
  }
});

test("check 18: the metadata of the data fit the files, column by column", () => {
  const group = JSON.parse(text("data/csv-metadata.json")) as {
    tables: {
      url: string;
      tableSchema: {
        primaryKey: string;
        columns: {
          name: string;
          datatype: string | object;
          required: boolean;
          separator?: string;
        }[];
        foreignKeys: {
          columnReference: string;
          reference: { resource: string; columnReference: string };
        }[];
      };
    }[];
  };
  expect(group.tables.map(({ url }) => url)).toEqual(tables.map(({ name }) => `${name}.csv`));
  for (const { url, tableSchema } of group.tables) {
    const [header, ...rows] = records(text(`data/${url}`));
    expect(
      tableSchema.columns.map(({ name }) => name),
      url,
    ).toEqual(header);
    tableSchema.columns.forEach(({ name, datatype, required }, i) => {
      for (const row of rows) {
        if (required) expect(row[i], `${url} ${name}`).not.toBe("");
        if (datatype === "decimal" && row[i]) expect(row[i]).toMatch(/^-?\d+(\.\d+)?$/);
      }
    });
    for (const { columnReference, reference } of tableSchema.foreignKeys) {
      const [there, ...others] = records(text(`data/${reference.resource}`));
      const ids = new Set(others.map((row) => row[there!.indexOf(reference.columnReference)]));
      for (const row of rows) {
        const id = row[header!.indexOf(columnReference)];
        if (id) expect(ids, `${url} ${columnReference}`).toContain(id);
      }
    }
  }
  const [, ...columns] = records(text("data/codebook.csv"));
  expect(columns).toHaveLength(
    tables.reduce((all, one) => all + Object.keys(one.columns).length, 0),
  );
});

test("the software is listed without an hour, a chance, a place or a registry", () => {
  const bom = text("sbom.json");
  expect(JSON.parse(bom)).toMatchObject({
    bomFormat: "CycloneDX",
    metadata: { component: { name: "road-around" } },
  });
  expect(bom).not.toMatch(/serialNumber|timestamp|https?:\/\/registry|\/work\//);
  expect(bom).toContain('"scrollama@3.2.0"');
});

test("no paper names a machine, and each has something to say", () => {
  expect(text("README.html")).toContain(
    `edition ${manifestOf().version} with data ${data.version.id}`,
  );
  for (const path of [
    "README.html",
    "README.txt",
    "LICENCE.txt",
    "CREDITS.txt",
    "CHANGES.txt",
    "manifest.json",
  ]) {
    expect(text(path).length, path).toBeGreaterThan(200);
    expect(text(path), path).not.toMatch(/\/work\/|\/tmp\/|localhost|undefined|NaN/);
  }
  expect(
    text("README.txt")
      .split("\n")
      .every((line) => line.length <= 100),
  ).toBe(true);
  expect(manifestOf()).toMatchObject({
    id: site.kit,
    part: { kind: "story" },
    data: { version: data.version.id, date: data.version.date },
    indexing: "noindex",
    brand: BRAND,
  });
});
