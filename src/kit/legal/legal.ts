import { createHash } from "node:crypto";
import licence from "../../../LICENSE?raw";
import ccBy from "../../../LICENSE-CC-BY-4.0.txt?raw";

import { writeCsv } from "../../engine/table/write";
import type { Item, Kind } from "../pack/item";
import { LIMIT } from "../copy/single";
import { canonical, type Copy, type Dist } from "../copy/dist";
import { data, site as story } from "@story";

const { corrections, sources, version, versions } = data;

/** What the kit is called, and the folder it unpacks to. */
export const NAME = "middle-corridor";

/** The only files that a partner edits. */
export const BRAND = ["site/brand/brand.css", "site/brand/logo.svg"] as const;

/** What parts of the kit may weigh, in bytes. */
export const LIMITS = { zip: 25e6, single: LIMIT, embed: 120e3, loader: 1.5e3 } as const;

/** Who holds a kind of file, and what may be done with it. */
interface Right {
  holder: string;
  licence: string;
  credit: string;
  edit: string;
  translate: string;
}

const own = { holder: story.publisher, licence: "CC-BY-4.0", credit: story.publisher };
const saying = "yes; say what you changed";

const rights: Record<Kind, Right> = {
  text: { ...own, edit: saying, translate: "yes; say that it is your translation" },
  graphic: {
    ...own,
    credit: `${story.publisher}; map data: Natural Earth`,
    edit: saying,
    translate: "yes; say that it is your translation",
  },
  data: { ...own, edit: saying, translate: "yes; say that it is your translation" },
  code: {
    holder: `${story.publisher}; Scrollama: Russell Goldenberg`,
    licence: "MIT",
    credit: "keep the notice in LICENCE.txt",
    edit: "yes",
    translate: "yes",
  },
  font: {
    holder: "Adobe and Google (Source Serif 4); IBM Corp. (IBM Plex Sans)",
    licence: "OFL-1.1",
    credit: "keep the notice in LICENCE.txt",
    edit: "yes, under another name",
    translate: "does not apply",
  },
};

/** RIGHTS.csv: a line for each file. */
export const rightsCsv = (items: readonly Pick<Item, "path" | "kind">[]): string =>
  writeCsv(
    ["path", "kind", "holder", "licence", "credit", "may_be_edited", "may_be_translated"],
    items.map(({ path, kind }) => {
      const { holder, licence, credit, edit, translate } = rights[kind];
      const yours = (BRAND as readonly string[]).includes(path);
      return [path, kind, holder, licence, credit, yours ? "yes: it is for you" : edit, translate];
    }),
  );

/** LICENCE.txt: what may be done, in a few sentences, and the licences in full. */
export function licenceText(base: URL, fonts: string, scrollama: string): string {
  const rule = "=".repeat(72);
  return `${story.title}: what you may do
${rule}

You may publish, translate, shorten and change the text, the pictures and the
data, in any medium, also for money, without asking us. In return:

- name "${story.publisher}" where readers see it;
- link to ${base.href} or to the page you took it from;
- say what you changed, if you changed something.

The code may be used for anything (MIT). The fonts may be used and passed on
with the site (SIL Open Font License); who changes them gives them another name.
Quotations, and figures as their sources print them, belong to those sources.
RIGHTS.csv says for each file whose it is.

${rule}
${licence}
${rule}
Creative Commons Attribution 4.0 International
${rule}

${ccBy}
${rule}
Scrollama, in site/_astro and single/story.html
${rule}

${scrollama}
${rule}
Source Serif 4 and IBM Plex Sans, in site/fonts and single/story.html
${rule}

${fonts}
`;
}

/** CREDITS.txt: who is to be named for what. */
export function creditsText(): string {
  const line = ({ producer, title, published, url }: (typeof sources.rows)[number]) =>
    `- ${producer}${title === "unknown" ? "" : `: ${title}`} (${published === "unknown" ? "undated" : published})\n  ${url}`;
  return `Credits of ${story.title}

Text, data and pictures: ${story.publisher}, CC BY 4.0.
Map data: Natural Earth, public domain. Positions of places: GeoNames, CC BY 4.0.
Fonts: Source Serif 4 (Adobe, Google) and IBM Plex Sans (IBM), SIL Open Font License 1.1.
Script: ${story.publisher}, MIT; with Scrollama (Russell Goldenberg), MIT.

The shortest line that is enough under a picture:
${story.publisher}, CC BY 4.0; map data: Natural Earth

The pages the numbers stand on, ${sources.rows.length} in all:

${sources.rows.map(line).join("\n")}
`;
}

/** CHANGES.txt: what had to be corrected, then what is new, each from the newest. */
export function changesText(): string {
  const wrong = corrections.map(
    ({ date, title, rows, version: since, was, now, why }) =>
      `${date}: ${title}\n  It said: ${was}\n  It says: ${now}\n  Why: ${why}\n  Right since data ${since}; rows ${rows.join(", ")}`,
  );
  const fresh = [...versions.rows]
    .reverse()
    .map(({ id, date, what }) => `${date}, data ${id}\n  ${what}`);
  return `Changes of ${story.title}, the newest first

Corrections
-----------
${wrong.join("\n\n") || "None: nothing had to be corrected so far."}

Versions
--------
${fresh.join("\n\n")}
`;
}

/** manifest.json: what the kit is and holds, for machines; it does not list itself and the sums. */
export function manifest(
  dist: Dist,
  { version: kit, indexing }: Copy,
  items: readonly { path: string; kind: Kind; body: Uint8Array }[],
): string {
  const base = canonical(dist);
  const embeds = items.flatMap(
    ({ path }) => /^site\/embed\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? [],
  );
  const said = {
    id: NAME,
    version: kit,
    title: story.title,
    description: story.standfirst,
    canonical: base.href,
    dates: { published: versions.rows[0]!.date, modified: version.date },
    data: { version: version.id, date: version.date },
    languages: [{ tag: story.language, dir: "ltr" }],
    licence: {
      text: "CC-BY-4.0",
      graphics: "CC-BY-4.0",
      data: "CC-BY-4.0",
      code: "MIT",
      fonts: "OFL-1.1",
    },
    credit: { line: story.publisher, url: base.href },
    corrections: new URL("corrections/feed.xml", base).href,
    indexing,
    limits: LIMITS,
    brand: BRAND,
    embeds,
    files: items.map(({ path, kind, body }) => ({
      path,
      kind,
      bytes: body.length,
      sha256: sha256(body),
    })),
  };
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

/** SHA256SUMS, as `sha256sum -c` reads it. */
export const sums = (items: readonly { path: string; body: Uint8Array }[]): string =>
  items.map(({ path, body }) => `${sha256(body)}  ${path}\n`).join("");

export const sha256 = (body: Uint8Array): string => createHash("sha256").update(body).digest("hex");

/** What `npm sbom` says, without the hour, the chance and the place it was made. */
export function sbom(said: string, name: string): string {
  const bom = JSON.parse(said) as {
    serialNumber?: string;
    metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
    components: { "bom-ref": string; externalReferences?: unknown }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  bom.metadata.component.name = name;
  for (const one of bom.components) delete one.externalReferences;
  bom.components.sort((a, b) => byCode(a["bom-ref"], b["bom-ref"]));
  for (const one of bom.dependencies) one.dependsOn.sort(byCode);
  bom.dependencies.sort((a, b) => byCode(a.ref, b.ref));
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}
