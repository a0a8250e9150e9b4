import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { workbook } from "./workbook";

const sheets = [
  { name: "facts", csv: 'id,value\r\na,-5\r\nb,"=1+1 & <x>"\r\n', numbers: new Set(["value"]) },
  { name: "sources", csv: "id,title\r\na,Тенге\r\n", numbers: new Set<string>() },
];

test("each table is a sheet; numbers are numbers, and what looks like a formula is text", async () => {
  const files = unzipSync(await workbook(sheets));
  const read = (path: string) => strFromU8(files[path]!);
  expect(read("xl/workbook.xml")).toMatch(/name="facts".*name="sources"/s);
  const [first, second] = [1, 2].map((n) => read(`xl/worksheets/sheet${n}.xml`));
  expect(first).toMatch(/<v>-5<\/v>/);
  expect(first! + second! + read("xl/sharedStrings.xml")).not.toMatch(/<f[ >]/);
  const words = Object.keys(files)
    .filter((path) => path.endsWith(".xml"))
    .map(read)
    .join("");
  expect(words).toContain("=1+1 &amp; &lt;x&gt;");
  expect(words).toContain("Тенге");
  // Its columns have their names above them.
  for (const name of ["id", "value", "title"]) expect(words).toContain(`>${name}<`);
});

test("what is not known is no cell, and a long name is as long as a sheet’s may be", async () => {
  const name = "a-table-of-ports-and-what-they-moved";
  const csv = "id,value,title\r\na,,\r\n";
  const files = unzipSync(await workbook([{ name, csv, numbers: new Set(["value"]) }]));
  const read = (path: string) => strFromU8(files[path]!);
  expect(read("xl/workbook.xml")).toContain('name="a-table-of-ports-and-what-they-"');
  const cells = read("xl/worksheets/sheet1.xml").matchAll(/<c r="([A-Z]2)"/g);
  expect([...cells].map(([, cell]) => cell)).toEqual(["A2"]);
});

test("its parts stand in the order of their names, on the first day that a ZIP can say", async () => {
  const bytes = await workbook(sheets);
  const paths = Object.keys(unzipSync(bytes));
  expect(paths).toEqual([...paths].sort());
  // 1980-01-01, and noon.
  expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true)).toBe(0x00216000);
});

test("the same tables give the same bytes, and none of them is the hour", async () => {
  const [one, two] = [await workbook(sheets), await workbook(sheets)];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
  for (const body of Object.values(unzipSync(one)))
    expect(strFromU8(body)).not.toMatch(/<dcterms:(created|modified)/);
});
