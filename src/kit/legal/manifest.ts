import { sha256Hex } from "../../engine/base/hash";
import { direction } from "../../engine/words";
import { canonical, type Copy, type Dist } from "../copy/dist";
import { WHOLE } from "../embed/whole";
import type { Kind } from "../pack/item";
import type { Part } from "../parts/part";
import { BRAND, LIMITS } from "./limits";
import { LICENCES } from "./rights";
import { data, site } from "@story";

/** A file of the kit as the lists of it say it. */
interface Listed {
  path: string;
  kind: Kind;
  body: Uint8Array;
}

/** What the kit is and holds, for machines: manifest.json. */
export interface Manifest {
  /** What it holds; the kits of the first edition, which were whole, do not say it. */
  part?: { kind: Part["kind"]; name: string; title: string };
  /** The edition of the story, and the version of the data. */
  version: string;
  data: { version: string; date: string };
  canonical: string;
  indexing: string;
  brand: readonly string[];
  embeds: string[];
  limits: Readonly<Record<keyof typeof LIMITS, number>>;
  files: { path: string; kind: Kind; bytes: number; sha256: string }[];
}

/** manifest.json: it does not list itself and the sums. */
export function manifest(
  dist: Dist,
  copy: Copy,
  { part, items }: { part: Part; items: readonly Listed[] },
): string {
  const base = canonical(dist);
  const { version, versions } = data;
  const { text, graphic, code, font } = LICENCES;
  const said = {
    id: site.kit,
    version: copy.version,
    part: { kind: part.kind, name: part.name, title: part.title },
    title: site.title,
    description: site.standfirst,
    canonical: base.href,
    dates: { published: versions.rows[0]!.date, modified: version.date },
    data: { version: version.id, date: version.date },
    languages: [{ tag: site.language, dir: direction(site.language) }],
    licence: { text, graphics: graphic, data: LICENCES.data, code, fonts: font },
    credit: { line: site.publisher, url: base.href },
    corrections: new URL("corrections/feed.xml", base).href,
    indexing: copy.indexing,
    limits: LIMITS,
    brand: BRAND,
    // The frame of the whole story is none of these: it asks for what the story asks for.
    embeds: items.flatMap(({ path }) =>
      path === `site/${WHOLE}index.html`
        ? []
        : (/^site\/embed\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []),
    ),
    files: items.map(({ path, kind, body }) => ({
      path,
      kind,
      bytes: body.length,
      sha256: sha256Hex(body),
    })),
  } satisfies Manifest & Record<string, unknown>;
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

/** SHA256SUMS, as `sha256sum -c` reads it. */
export const sums = (items: readonly Pick<Listed, "path" | "body">[]): string =>
  items.map(({ path, body }) => `${sha256Hex(body)}  ${path}\n`).join("");
