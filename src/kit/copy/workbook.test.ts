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
});

test("the same tables give the same bytes, and none of them is the hour", async () => {
  const [one, two] = [await workbook(sheets), await workbook(sheets)];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
  for (const body of Object.values(unzipSync(one)))
    expect(strFromU8(body)).not.toMatch(/<dcterms:(created|modified)/);
});
