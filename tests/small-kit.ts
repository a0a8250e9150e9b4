import { sha256 as hash, sha256Hex } from "../src/engine/base/hash";
import { manifest, sums } from "../src/kit/legal/manifest";
import { rightsCsv } from "../src/kit/legal/rights";
import type { Kind } from "../src/kit/pack/item";
import type { Part } from "../src/kit/parts/part";
import type { Kit } from "../src/kit/verify/kit";

/* A whole kit in small, for tests that spoil one. */

export const base = "https://road-around.example/";
const style = "p{color:#123}";
const script = "addEventListener('load',()=>{})";

const policy = (more = "") =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' '${hash(script)}'; style-src 'self' '${hash(style)}'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'${more}">`;

export const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head>${policy()}<link rel="canonical" href="${base}"><meta name="robots" content="noindex"><style>${style}</style><script>${script}</script>${head}</head><body>${body}</body></html>`;

export const csv = "id,what,value\r\na,text,-5\r\n";
export const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0,0"/></svg>';

/** A whole kit in small. */
export const small: Record<string, string> = {
  "README.html": page('<a href="site/index.html">x</a>'),
  "README.txt": "Five steps",
  "LICENCE.txt": "CC BY 4.0",
  "CREDITS.txt": "Natural Earth",
  "CHANGES.txt": "None",
  "data/datapackage.json": JSON.stringify({
    resources: [
      {
        path: "facts.csv",
        hash: `sha256:${sha256Hex(csv)}`,
        schema: { fields: [{ name: "id" }, { name: "what" }, { name: "value" }] },
      },
    ],
  }),
  "data/facts.csv": csv,
  "single/story.html": page("<p id=a>x</p>"),
  "site/index.html": page(
    '<a href="facts/index.html#one">x</a><img src="x.svg" alt="A line"><a href="#top" id="top">y</a><section data-scene-data="scenes/"><div data-scene="cargo"></div></section>',
    '<link rel="stylesheet" href="a.css">',
  ),
  "site/facts/index.html": page('<p id="one">x</p><a href="../index.html">up</a>'),
  "site/scenes/cargo/wide.json": "{}",
  "site/a.css": "p{background:url(x.svg)}",
  "site/x.svg": svg,
  "site/brand/brand.css": ":root{}",
  "site/embed/cargo/index.html": page("<p>x</p>"),
  "graphics/cargo/record/alt.txt": "Columns rise",
  "graphics/cargo/record/caption.txt": "A record",
  "graphics/cargo/record/credit.txt": "The Road Around",
};

const story: Part = { kind: "story", name: "", title: "Story", pictures: [] };
export const chapter: Part = { ...story, kind: "chapter", name: "a" };

export type Change = Record<string, string | undefined>;

/** The small kit, packed anew with other files: what a careless maker would hand out. */
export function made(change: Change = {}, part?: Part): Kit & { files: Map<string, Uint8Array> } {
  const items = Object.entries({ ...small, ...change })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([path, body]) => ({ path, kind: "text" as Kind, body: Buffer.from(body) }));
  const lists = ["RIGHTS.csv", "manifest.json", "SHA256SUMS"].map((path) => ({
    path,
    kind: "text" as Kind,
  }));
  items.push({
    path: "RIGHTS.csv",
    kind: "text",
    body: Buffer.from(rightsCsv([...items, ...lists])),
  });
  const dist = new Map([["index.html", Buffer.from(small["site/index.html"]!)]]);
  const copy = {
    project: "x",
    version: "1.0.0",
    folder: "",
    indexing: "noindex",
    script: "",
    checker: "",
    bom: "",
  } as const;
  items.push({
    path: "manifest.json",
    kind: "text",
    body: Buffer.from(manifest(dist, copy, { part: part ?? story, items })),
  });
  items.push({ path: "SHA256SUMS", kind: "text", body: Buffer.from(sums(items)) });
  return { files: new Map(items.map(({ path, body }) => [path, body])) };
}
