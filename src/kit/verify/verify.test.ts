import { expect, test } from "vitest";
import { base, chapter, csv, made, page, small, svg, type Change } from "../../../tests/small-kit";
import { MOST_PARSED, MOST_READ, MOST_TEXT, Reading } from "./kit";
import { report } from "./report";
import { checks, opened, verify, type Kit } from "./verify";
import { zip } from "../pack/zip";

/** What the checks say of a kit: their numbers with each finding. */
const said = (kit: Kit) =>
  verify(kit).found.flatMap(({ check, findings }) =>
    findings.map(({ says }) => `${check.number}: ${says}`),
  );

test("a whole kit passes every check", async () => {
  expect(said(made())).toEqual([]);
  expect(said(await opened(zip(made().files, "middle-corridor", "2026-11-24")))).toEqual([]);
});

test("a kit of a part needs neither the data nor the story in one file, and that of all does", () => {
  const without = { "single/story.html": undefined, "data/datapackage.json": undefined };
  expect(said(made(without, chapter))).toEqual([]);
  expect(said(made(without))).toEqual([
    "14: data/datapackage.json is missing.",
    "14: single/story.html is missing.",
  ]);
});

const index = small["site/index.html"]!;

test.each<[string, number, Change, string]>([
  [
    "a picture of another host",
    11,
    { "site/index.html": index.replace("x.svg", "https://a.example/x.svg") },
    "loads https://a.example/x.svg",
  ],
  [
    "a script of another host",
    11,
    { "site/index.html": page("", '<script src="//a.example/x.js"></script>') },
    "loads //a.example/x.js",
  ],
  [
    "a font of another host",
    11,
    { "site/a.css": "@font-face{src:url(https://a.example/f.woff2)}" },
    "loads https://a.example",
  ],
  [
    "a style sheet that imports",
    11,
    { "site/a.css": "@import 'https://a.example/x.css'" },
    "loads https://a.example/x.css",
  ],
  [
    "a hint to another host",
    11,
    { "site/index.html": page("", '<link rel="preconnect" href="https://a.example">') },
    "loads https://a.example",
  ],
  [
    "a set of pictures",
    11,
    { "site/index.html": page('<img alt="x" srcset="x.svg 1x, https://a.example/2.png 2x">') },
    "loads https://a.example/2.png",
  ],
  ...["https:a.example/x.js", " //a.example/x.js", "\\\\a.example/x.js", "HTTP://a.example/x"].map(
    (url): [string, number, Change, string] => [
      `a host that is written ${url}`,
      11,
      { "site/index.html": page("", `<script src="${url}"></script>`) },
      "loads ",
    ],
  ),
  ["data that are not there", 18, { "data/facts.csv": undefined }, "data/facts.csv is missing"],
  [
    "data whose columns are others",
    18,
    {
      "data/datapackage.json": small["data/datapackage.json"]!.replace(
        '"name":"what"',
        '"name":"who"',
      ),
    },
    "columns",
  ],
  [
    "a picture of a figure that is said to have no words",
    21,
    { "site/index.html": index.replace(/<img[^>]*>/, '<figure><img src="x.svg" alt=""></figure>') },
    "without words",
  ],
  [
    "an address from the root",
    1,
    { "site/index.html": index.replace("facts/index.html", "/facts/index.html") },
    "begins at the root",
  ],
  [
    "a link to nothing",
    1,
    { "site/index.html": index.replace("facts/index.html", "fact/index.html") },
    "not there",
  ],
  [
    "a link to a folder",
    1,
    { "site/index.html": index.replace("facts/index.html#one", "facts/") },
    "not there",
  ],
  ["a link to no place", 1, { "site/index.html": index.replace("#one", "#two") }, "no such place"],
  [
    "a link out of the page",
    1,
    { "site/index.html": index.replace("facts/index.html#one", "../README.html") },
    "not there",
  ],
  [
    "a plan that is missing",
    1,
    { "site/scenes/cargo/wide.json": undefined },
    "scenes/cargo/wide.json",
  ],
  ["a picture that is missing", 1, { "site/x.svg": undefined }, "leads to x.svg"],
  [
    "no policy",
    12,
    {
      "site/facts/index.html": small["site/facts/index.html"]!.replace(
        /<meta http-equiv[^>]*>/,
        "",
      ),
    },
    "has no policy",
  ],
  [
    "a policy behind a style sheet",
    12,
    {
      "site/facts/index.html": small["site/facts/index.html"]!.replace(
        "<head>",
        '<head><link rel="stylesheet" href="../a.css">',
      ),
    },
    "behind something",
  ],
  [
    "a policy with unsafe-inline",
    12,
    {
      "single/story.html": page("").replace(
        "script-src 'self'",
        "script-src 'self' 'unsafe-inline'",
      ),
    },
    "opens script-src",
  ],
  [
    "a policy with a star",
    12,
    { "single/story.html": page("").replace("img-src 'self'", "img-src *") },
    "opens img-src",
  ],
  [
    "a policy without Trusted Types",
    12,
    { "single/story.html": page("").replace("; trusted-types 'none'", "") },
    "a policy without trusted-types",
  ],
  [
    "a script the policy does not name",
    12,
    { "site/index.html": page("<script>alert(1)</script>") },
    "does not name",
  ],
  ["a style attribute", 12, { "site/index.html": page('<p style="color:red">x</p>') }, "<p style>"],
  ["an event attribute", 12, { "site/index.html": page('<p onclick="x()">x</p>') }, "<p onclick>"],
  [
    "no embed",
    4,
    { "site/embed/cargo/index.html": undefined },
    "site/embed/cargo/index.html is missing",
  ],
  [
    "an embed that loads",
    4,
    { "site/embed/cargo/index.html": page('<img alt="x" src="../../x.svg">') },
    "everything in it",
  ],
  ["no licence", 18, { "LICENCE.txt": undefined }, "LICENCE.txt is missing"],
  ["empty credits", 18, { "CREDITS.txt": " \n" }, "CREDITS.txt is missing or empty"],
  [
    "data that were changed",
    18,
    { "data/facts.csv": csv.replace("-5", "-6") },
    "not the file that datapackage.json",
  ],
  [
    "a picture without words",
    21,
    { "site/index.html": index.replace('alt="A line"', 'alt=" "') },
    "without words",
  ],
  [
    "a drawing without words",
    21,
    { "site/index.html": page('<svg role="img"></svg>') },
    "without words",
  ],
  [
    "no alternative text beside a picture",
    21,
    { "graphics/cargo/record/alt.txt": "" },
    "alt.txt is missing",
  ],
  [
    "a drawing that runs",
    19,
    { "site/x.svg": svg.replace("<path", "<script/><path") },
    "holds <script>",
  ],
  ["a cell that runs", 20, { "site/x.csv": "a,b\r\n1,=1+1\r\n" }, "spreadsheet would run"],
  [
    "no canonical",
    26,
    {
      "site/facts/index.html": small["site/facts/index.html"]!.replace(
        /<link rel="canonical"[^>]*>/,
        "",
      ),
    },
    "names nothing as the original",
  ],
  [
    "another original",
    26,
    { "single/story.html": page("").replace(base, "https://a.example/") },
    "names https://a.example/",
  ],
  [
    "a page that may be listed",
    26,
    { "site/index.html": index.replace('content="noindex"', 'content="all"') },
    "lets search engines",
  ],
  [
    "a file that is too large",
    0,
    { "single/story.html": page(`<p>${"x".repeat(3_100_000)}</p>`) },
    "it may have 3,000,000",
  ],
])("%s is found (check %d)", (_, number, change, what) => {
  const found = said(made(change));
  expect(found.filter((one) => one.startsWith(`${number}: `)).join("\n")).toContain(what);
});

test.each([
  ["is hidden", '<img aria-hidden="true" src="x.svg"><svg role="img" aria-hidden="true"></svg>'],
  ["is decoration", '<img role="presentation" src="x.svg">'],
  ["stands beside its name", '<p><img alt="" src="x.svg"> Name</p>'],
  ["has a title", '<svg role="img"><title>A line</title></svg>'],
  ["is a sign in a text", "<svg></svg>"],
  ["has its data in the address", '<img alt="A line" src=" DATA:image/svg+xml,x">'],
])("a picture that %s needs no other words, and is no fault", (_, picture) => {
  const found = said(made({ "site/index.html": index.replace(/<img[^>]*>/, picture) }));
  expect(found.filter((one) => /^(11|21): /.test(one))).toEqual([]);
});

test("a page may be listed where nobody agreed otherwise", () => {
  const kit = made({ "site/index.html": index.replace('content="noindex"', 'content="all"') });
  const list = String(kit.files.get("manifest.json")).replace('"noindex"', '"index"');
  kit.files.set("manifest.json", Buffer.from(list));
  expect(said(kit).filter((one) => one.startsWith("26: "))).toEqual([]);
});

test("a file of which nobody says whose it is, is found", () => {
  const kit = made();
  const rights = String(kit.files.get("RIGHTS.csv")).replace(/site\/x\.svg,.*\r?\n/, "");
  kit.files.set("RIGHTS.csv", Buffer.from(rights));
  const found = said(kit).filter((one) => one.startsWith("18: "));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("site/x.svg");
});

test("what is read is counted, and a kit that costs too much is refused", () => {
  const body = new Uint8Array(1000);
  const kit = made();
  kit.files.set("site/large.svg", new Uint8Array(MOST_TEXT + 1));
  const reading = new Reading(kit);
  const before = reading.read;
  reading.body("site/x.svg");
  expect(reading.read).toBe(before + small["site/x.svg"]!.length);
  expect(reading.body("site/none.svg")).toBeUndefined();
  expect(() => reading.small("site/large.svg")).toThrow(/site\/large\.svg/);
  kit.files.set("site/large.css", body);
  reading.read = MOST_READ - 1000;
  expect(reading.body("site/large.css")).toBe(body);
  expect(() => reading.body("site/large.css")).toThrow(/site\/large\.css/);
  reading.read = 0;
  reading.parsed = MOST_PARSED - 3;
  expect(() => reading.page("site/index.html")).toThrow(/site\/index\.html/);
});

test("the report has a line for each check, the first findings, and how many there are", () => {
  const clean = report(verify(made()));
  expect(clean.faults).toBe(0);
  expect(clean.lines.filter((one) => one.startsWith("✓ "))).toHaveLength(checks.length);
  expect(clean.lines.at(-2)).toBe("");
  const links = (n: number) =>
    report(
      verify(
        made({
          "site/index.html": page(
            [..."abcdefg"]
              .slice(0, n)
              .map((one) => `<a href="${one}">x</a>`)
              .join(""),
          ),
        }),
      ),
    );
  const [five, seven] = [links(5), links(7)];
  expect([five.faults, seven.faults]).toEqual([5, 7]);
  const shown = ({ lines }: { lines: string[] }) => lines.filter((one) => one.startsWith("    "));
  expect(shown(five)).toHaveLength(5);
  expect(shown(seven)).toHaveLength(6);
  expect(shown(seven).at(-1)).toContain("2");
  expect(seven.lines.filter((one) => one.startsWith("✗ "))).toHaveLength(1);
  expect(seven.lines.at(-1)).not.toBe(clean.lines.at(-1));
  const branded = made();
  branded.files.set("site/brand/brand.css", Buffer.from(":root{--mc-accent:#00f}"));
  expect(report(verify(branded)).lines.filter((one) => one.startsWith("· "))).toHaveLength(1);
});

/** What may happen to a kit after it was packed. */
test.each<[string, number, (files: Map<string, Uint8Array>) => void, string]>([
  ["a file is lost", 14, (files) => files.delete("site/x.svg"), "site/x.svg is missing"],
  [
    "a file is changed",
    14,
    (files) => files.set("site/a.css", Buffer.from("p{}")),
    "is not as it was packed",
  ],
  [
    "a file is changed and as long as it was",
    14,
    (files) => files.set("site/a.css", Buffer.from(small["site/a.css"]!.replace("x.svg", "y.svg"))),
    "site/a.css is not as it was packed",
  ],
  [
    "a file is added",
    14,
    (files) => files.set("site/counter.js", Buffer.from("1")),
    "is not part of the kit",
  ],
  [
    "a system adds its own",
    14,
    (files) => files.set("site/.DS_Store", Buffer.from("1")),
    "is not part of the kit",
  ],
  ["a sum is changed", 14, (files) => files.set("SHA256SUMS", Buffer.from("x")), "another sum"],
  [
    "a name is not safe",
    16,
    (files) => files.set("site/a b.html", Buffer.from("1")),
    "a name that is not safe",
  ],
  [
    "two names fall together",
    16,
    (files) => files.set("site/A.css", Buffer.from("1")),
    "capitals alone",
  ],
  ["the list is lost", 14, (files) => files.delete("manifest.json"), "manifest.json is missing"],
])("when %s, it is found (check %d)", (_, number, spoil, what) => {
  const kit = made();
  spoil(kit.files);
  const found = said(kit);
  expect(found.filter((one) => one.startsWith(`${number}: `)).join("\n")).toContain(what);
});

test("what a partner changed in brand is named, and is no fault", () => {
  const kit = made();
  kit.files.set("site/brand/brand.css", Buffer.from(":root{--mc-accent:#00f}"));
  expect(said(kit)).toEqual([]);
  expect(verify(kit).branded).toEqual(["site/brand/brand.css"]);
});

test("a font beside brand.css is named, and is no fault; what only has its name is one", () => {
  const kit = made();
  kit.files.set("site/brand/house.woff2", Buffer.from("wOF2 and so on"));
  expect(said(kit)).toEqual([]);
  expect(verify(kit).branded).toEqual(["site/brand/house.woff2"]);
  for (const [path, body] of [
    ["site/brand/house.woff2", "<script>"],
    ["site/house.woff2", "wOF2"],
    ["site/brand/house.js", "wOF2"],
  ] as const) {
    const other = made();
    other.files.set(path, Buffer.from(body));
    expect(said(other).join("\n"), path).toContain(`${path} is not part of the kit`);
  }
});

test("a logo beside brand.css is named, and is no fault; what only has its name is one", () => {
  const kit = made();
  const png = Buffer.from("\x89PNG\r\n\x1a\n and so on", "latin1");
  kit.files.set("site/brand/logo.png", png);
  kit.files.set("site/brand/brand.css", Buffer.from('.imprint img{content:url("logo.png")}'));
  expect(said(kit)).toEqual([]);
  expect(verify(kit).branded).toEqual(["site/brand/brand.css", "site/brand/logo.png"]);
  kit.files.set("site/brand/logo.png", Buffer.from("<svg/>"));
  expect(said(kit).join("\n")).toContain("site/brand/logo.png is not part of the kit");
});

test("check 16: a ZIP made otherwise is said to be", async () => {
  const { zip: packed, files } = await opened(zip(made().files, "middle-corridor", "2026-11-24"));
  const entries = [...packed!.entries]
    .reverse()
    .map((one, i) => ({ ...one, mode: i ? one.mode : 0o100755, date: `${one.date}${i % 2}` }));
  const found = said({ files, zip: { entries, bytes: 31e6 } }).join("\n");
  for (const words of ["not sorted", "more than one date", "rights 0644", "it may have 30,000,000"])
    expect(found).toContain(words);
});

test("a ZIP whose files do not share a folder is refused", async () => {
  const bytes = zip(made().files, "middle-corridor", "2026-11-24");
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replaceAll("middle-corridor/site/x.svg", "middle-corridoR/site/x.svg");
  await expect(opened(Buffer.from(text, "latin1"))).rejects.toThrow("is not in the folder");
});

test("every check has a finding above", () => {
  expect(checks.map(({ number }) => number).sort((a, b) => a - b)).toEqual([
    0, 1, 4, 11, 12, 14, 16, 18, 19, 20, 21, 26,
  ]);
});

test.each<[string, (files: Map<string, Uint8Array>) => void, string]>([
  [
    "the list is edited alone",
    (files) => files.set("manifest.json", Buffer.from(`${String(files.get("manifest.json"))} `)),
    "manifest.json is not as it was packed",
  ],
  [
    "the list calls a page brand",
    (files) => {
      const said = JSON.parse(String(files.get("manifest.json"))) as { brand: string[] };
      said.brand.push("site/a.css");
      files.set("manifest.json", Buffer.from(JSON.stringify(said)));
      files.set("site/a.css", Buffer.from("p{}"));
    },
    "site/a.css is not as it was packed",
  ],
  [
    "a hidden folder is added",
    (files) => files.set("site/.git/config", Buffer.from("x")),
    "is not part of the kit",
  ],
  [
    "an address cannot be read",
    (files) => files.set("site/index.html", Buffer.from(page('<a href="50%.html">x</a>'))),
    "50%.html, which is not there",
  ],
])("when %s, it is found", (_, spoil, what) => {
  const kit = made();
  spoil(kit.files);
  expect(said(kit).join("\n")).toContain(what);
});
