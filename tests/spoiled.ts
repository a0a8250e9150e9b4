import { zipSync } from "fflate";
import { directory, poked, renamed, stuffed } from "../src/kit/pack/spoiled-zip";
import { zip } from "../src/kit/pack/zip";
import { made, page } from "./small-kit";

/* Kits that somebody spoiled, or made to hang or fill the machine that checks them. */

const NAME = "middle-corridor";
const files = (change: Record<string, string> = {}) => made(change).files;
const packed = (all: Map<string, Uint8Array> = files()): Buffer =>
  Buffer.from(zip(all, NAME, "2026-11-24"));

/** The small kit with files changed after it was packed, so that its lists do not fit. */
const after = (change: Record<string, string | Uint8Array | undefined>): Buffer => {
  const all = files();
  for (const [path, body] of Object.entries(change))
    if (body === undefined) all.delete(path);
    else all.set(path, typeof body === "string" ? Buffer.from(body) : body);
  return packed(all);
};

/** The small kit with files that its lists fit, as a maker of traps would pack it. */
const trap = (change: Record<string, string>): Buffer => packed(files(change));

const text = (path: string, change: (words: string) => string) => {
  const all = files();
  return after({ [path]: change(Buffer.from(all.get(path)!).toString()) });
};
const many = (n: number, one: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => one(i)).join("");
const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

/** A use of a use of a use, each ten times: ten to the power of twelve pictures. */
const nested = many(12, (i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`);

/** Each spoiled kit as the bytes of its ZIP, by what was done to it. */
export const spoiled: Readonly<Record<string, () => Uint8Array>> = {
  "no ZIP": () => Buffer.from("PK, or not"),
  "cut off": () => packed().subarray(0, -100),
  "a name twice": () => renamed(packed(), "LICENCE.txt", "CREDITS.txt"),
  "another name before the file": () =>
    renamed(packed(), `${NAME}/site/a.css`, `../../../../xx/site/a.css`, 0),
  "an entry that is not listed": () => stuffed(packed(), packed().subarray(0, 60)),
  "bytes before": () => Buffer.concat([Buffer.from("#!/bin/sh\n"), packed()]),
  "bytes behind": () => Buffer.concat([packed(), Buffer.from("more")]),
  "another checksum": () => {
    const bytes = packed();
    return poked(bytes, [14, 1], [directory(bytes) + 16, 1]);
  },
  "another checksum in one record": () => poked(packed(), [14, 1]),
  "another size in one record": () => poked(packed(), [22, 3]),
  "a folder outside": () =>
    zipSync({ [`${NAME}/a`]: Buffer.from("a"), "elsewhere/": Buffer.from("") }),
  "a folder above": () => zipSync({ [`${NAME}/a`]: Buffer.from("a"), "../b/": Buffer.from("") }),
  "a bomb": () => zipSync({ [`${NAME}/a`]: new Uint8Array(250e6) }, { level: 1 }),
  "a bomb that says it is small": () => {
    const bytes = Buffer.from(zipSync({ [`${NAME}/a`]: new Uint8Array(150e6) }, { level: 1 }));
    return poked(bytes, [22, 9], [directory(bytes) + 24, 9]);
  },
  "a bomb just within the limit": () => after({ "site/big.bin": new Uint8Array(110e6) }),
  "too many files": () =>
    zipSync(
      Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${NAME}/${i}`, Buffer.from("")])),
    ),
  "more bytes than any kit": () => new Uint8Array(41e6),
  "a file lost": () => after({ "site/x.svg": undefined }),
  "a file changed": () => after({ "site/a.css": "p{}" }),
  "a file added": () => after({ "site/counter.js": "1" }),
  "the list edited alone": () => text("manifest.json", (words) => `${words} `),
  "a list that is no JSON": () => after({ "manifest.json": "{" }),
  "a list nested a million times": () => after({ "manifest.json": "[".repeat(1e6) }),
  "a list that names a large file a thousand times": () => {
    const all = files();
    const said = JSON.parse(String(all.get("manifest.json"))) as { files: object[] };
    const big = { path: "site/big.bin", kind: "data", bytes: 1, sha256: "0" };
    said.files.push(...Array.from({ length: 1000 }, () => big));
    return after({ "manifest.json": JSON.stringify(said), "site/big.bin": new Uint8Array(40e6) });
  },
  "a list of 7 MB": () => text("manifest.json", (words) => words + " ".repeat(7e6)),
  "sums of 7 MB": () => after({ SHA256SUMS: `${"0".repeat(64)}  a\n`.repeat(1e5) }),
  "rights with an open quote": () => after({ "RIGHTS.csv": `"${"a,".repeat(5e5)}` }),
  "an address that cannot be read": () =>
    trap({ "site/index.html": page('<a href="50%.html">x</a>') }),
  "a page of another host": () =>
    trap({ "site/index.html": page('<img alt="x" src="https://a.example/x.png">') }),
  "a page of 7 MB": () => trap({ "site/index.html": page("<p>x</p>".repeat(9e5)) }),
  "marks that each paragraph takes up again": () =>
    trap({ "site/index.html": page(many(20_000, (i) => `<p><b a${i}>`)) }),
  "a million marks left open": () => trap({ "site/index.html": page("<b>".repeat(1e6)) }),
  "a million attributes": () =>
    trap({ "site/index.html": page(`<p ${many(1e6, (i) => `${i.toString(36)} `)}>x</p>`) }),
  "two hundred pages full of elements": () =>
    trap(
      Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [`site/p${i}.html`, page("<i></i>".repeat(5_000))]),
      ),
    ),
  "a style of 7 MB of addresses": () => trap({ "site/a.css": "p{background:url(".repeat(1e5) }),
  "a style of 400 kB of addresses": () => trap({ "site/a.css": "a{b:url(".repeat(5e4) }),
  "a style of open brackets": () => trap({ "site/a.css": "((((({{{{{[[[[[".repeat(3e5) }),
  "a style of open comments": () => trap({ "site/a.css": "/*".repeat(2e6) }),
  "a page of open brackets in its style": () =>
    trap({ "site/index.html": page(`<style>${"((((({{{{{[[[[[".repeat(3.5e5)}</style>`) }),
  "an element of open brackets in its style": () =>
    trap({ "site/index.html": page(`<p style="${"((((({{{{{[[[[[".repeat(3.5e5)}">x</p>`) }),
  "a style that imports": () => trap({ "site/a.css": '@\\69mport "https://a.example/x.css"' }),
  "a drawing of uses of uses": () =>
    trap({
      "site/x.svg": drawing(`<defs><path id="a0" d="M0 0"/>${nested}</defs><use href="#a12"/>`),
    }),
  "a drawing of entities": () =>
    trap({
      "site/x.svg": `<!DOCTYPE svg [${many(9, (i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)}]>${drawing("<text>&e9;</text>")}`,
    }),
  "a drawing nested 200,000 deep": () => trap({ "site/x.svg": drawing("<g>".repeat(2e5)) }),
  "a drawing of styles": () =>
    trap({ "site/x.svg": drawing(`<style>${"a{b:url(".repeat(5e5)}</style>`) }),
  "a drawing that runs": () => trap({ "site/x.svg": drawing("<script>1</script>") }),
};
