import { posix } from "node:path";
import { gzipSync } from "fflate";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { faultsOfCsv, records } from "./csv";
import { sha256 } from "../legal/legal";
import { faultOfPath, twins } from "./path";
import { sha256 as hash } from "../../engine/base/hash";
import { attribute, elements, textOf } from "../copy/portable";
import { faultsOfSvg } from "./svg";
import { unzip, type Entry } from "../pack/zip";

/** What is wrong with a kit, in the words of who holds it. */
export interface Finding {
  /** The file, or nothing where it is about the whole. */
  path: string;
  what: string;
  /** What to do. */
  help: string;
}

/** A finished kit, as it was packed or as a partner has changed it. */
export interface Kit {
  /** Its files, by their paths in the folder. */
  files: ReadonlyMap<string, Uint8Array>;
  /** How they are noted in the ZIP, if it came as one, and how many bytes that has. */
  zip?: { entries: readonly Entry[]; bytes: number };
}

/**
 * A kit from the bytes of its ZIP.
 *
 * @throws Error where it is no ZIP that can be read, or not all its files stand in one folder
 */
export function opened(bytes: Uint8Array): Kit {
  const entries = unzip(bytes).filter(({ name }) => !name.endsWith("/"));
  const [root] = entries[0]?.name.split("/") ?? [""];
  const stray = entries.find(({ name }) => !name.startsWith(`${root}/`));
  if (stray) throw new Error(`${JSON.stringify(stray.name)} is not in the folder ${root}`);
  const files = new Map(entries.map(({ name, body }) => [name.slice(root!.length + 1), body]));
  return { files, zip: { entries, bytes: bytes.length } };
}

interface Manifest {
  canonical: string;
  indexing: string;
  brand: string[];
  embeds: string[];
  limits: Record<"zip" | "single" | "embed" | "loader", number>;
  files: { path: string; bytes: number; sha256: string }[];
}

/** A kit as the checks read it: each page is parsed once. */
class Read {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  private readonly pages = new Map<string, ReturnType<typeof parsed>>();

  constructor(readonly kit: Kit) {
    this.paths = [...kit.files.keys()].sort();
    this.manifest = JSON.parse(this.text("manifest.json")) as Manifest;
  }

  text = (path: string) => new TextDecoder().decode(this.kit.files.get(path));
  ending = (...endings: string[]) =>
    this.paths.filter((path) => endings.some((one) => path.endsWith(one)));

  /** The pages that readers open in a browser, which all have a policy. */
  shown = () => this.ending(".html").filter((path) => !path.startsWith("article/"));
  site = () => this.shown().filter((path) => path.startsWith("site/"));

  page(path: string) {
    const known = this.pages.get(path) ?? parsed(this.text(path));
    this.pages.set(path, known);
    return known;
  }
}

const parsed = (html: string) => {
  const all = [...elements(html)];
  return { all, ids: new Set(all.flatMap((one) => attribute(one, "id") ?? [])) };
};

/** One thing that must be true of a kit. */
export interface Check {
  /** Its number in the list of acceptance checks. */
  number: number;
  /** What is true when it passes. */
  says: string;
  find(kit: Read): Iterable<Finding>;
}

const BACK = "Take this file from the kit again.";

export const checks: readonly Check[] = [
  {
    number: 14,
    says: "Every file is there, as it was packed",
    *find({ kit, paths, manifest, text }) {
      const listed = new Map(manifest.files.map((one) => [one.path, one]));
      for (const { path, bytes, sha256: sum } of listed.values()) {
        const body = kit.files.get(path);
        if (!body) yield { path, what: "is missing", help: BACK };
        else if (manifest.brand.includes(path)) continue;
        else if (body.length !== bytes || sha256(body) !== sum)
          yield {
            path,
            what: "is not as it was packed",
            help: `${BACK} Only the files of site/brand are for you to change.`,
          };
      }
      for (const path of paths)
        if (!listed.has(path) && path !== "manifest.json" && path !== "SHA256SUMS")
          yield {
            path,
            what: "is not part of the kit",
            help: "Remove it, unless you put it there on purpose.",
          };
      const sums = new Map(
        text("SHA256SUMS")
          .split("\n")
          .filter(Boolean)
          .map((line) => [line.slice(66), line.slice(0, 64)]),
      );
      for (const { path, sha256: sum } of listed.values())
        if (sums.get(path) !== sum)
          yield {
            path,
            what: "has another sum in SHA256SUMS than in manifest.json",
            help: "Take both lists from the kit again.",
          };
    },
  },
  {
    number: 16,
    says: "It unpacks alike on every system",
    *find({ kit, paths }) {
      for (const path of paths) {
        const fault = faultOfPath(path);
        if (fault)
          yield {
            path,
            what: `has a name that is not safe: ${fault}`,
            help: "Rename or remove it.",
          };
      }
      for (const path of twins(paths))
        yield { path, what: "differs from another file in capitals alone", help: "Rename one." };
      const entries = kit.zip?.entries ?? [];
      const names = entries.map(({ name }) => name);
      const again = "Have the ZIP made with npm run pack or npm run brand.";
      if (names.join("\n") !== [...names].sort().join("\n"))
        yield { path: "", what: "The names in the ZIP are not sorted", help: again };
      if (new Set(entries.map(({ date }) => date)).size > 1)
        yield { path: "", what: "The files of the ZIP have more than one date", help: again };
      const other = entries.find(({ mode }) => mode !== 0o100644);
      if (other)
        yield { path: other.name, what: "is not a plain file with the rights 0644", help: again };
    },
  },
  {
    number: 11,
    says: "No page asks another host for anything",
    *find(kit) {
      const help = "Put the file into the kit and name it by a relative address.";
      for (const path of kit.shown())
        for (const url of loads(kit, path))
          if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(url)) yield { path, what: `loads ${url}`, help };
      for (const path of kit.ending(".css"))
        for (const url of addressesOf(kit.text(path)))
          if (!/^(data:|#)/.test(url) && /^([a-z]+:)?\/\//i.test(url))
            yield { path, what: `loads ${url}`, help };
    },
  },
  {
    number: 1,
    says: "Every address of the page leads to a file of the kit, wherever it stands",
    *find(kit) {
      for (const path of kit.ending(".html"))
        for (const url of [...loads(kit, path), ...links(kit, path)]) yield* lost(kit, path, url);
      for (const path of kit.ending(".css"))
        for (const url of addressesOf(kit.text(path))) yield* lost(kit, path, url);
    },
  },
  {
    number: 12,
    says: "Every page has a strict policy, and keeps to it",
    *find(kit) {
      for (const path of kit.shown()) yield* faultsOfPolicy(kit, path);
    },
  },
  {
    number: 4,
    says: "Every picture has its embed, in one file",
    *find(kit) {
      const scenes = new Set(
        kit.paths.flatMap((path) => /^graphics\/([^/]+)\//.exec(path)?.[1] ?? []),
      );
      for (const scene of new Set([...scenes, ...kit.manifest.embeds])) {
        const path = `site/embed/${scene}/index.html`;
        if (!kit.kit.files.has(path)) {
          yield { path, what: "is missing", help: BACK };
          continue;
        }
        for (const url of loads(kit, path))
          if (!/^(data:|#)/.test(url))
            yield { path, what: `loads ${url}; an embed has everything in it`, help: BACK };
      }
    },
  },
  {
    number: 18,
    says: "Whose each file is, and what the data mean, is said",
    *find(kit) {
      for (const path of ["LICENCE.txt", "CREDITS.txt", "CHANGES.txt", "README.html", "README.txt"])
        if (!kit.text(path).trim()) yield { path, what: "is missing or empty", help: BACK };
      const rights = new Map(
        records(kit.text("RIGHTS.csv")).map(([path = "", ...rest]) => [path, rest]),
      );
      for (const path of kit.paths)
        if (!rights.get(path)?.[2])
          yield {
            path,
            what: "has no line in RIGHTS.csv with a licence",
            help: "Add a line that says whose it is.",
          };
      const packed = JSON.parse(kit.text("data/datapackage.json")) as {
        resources: { path: string; hash: string; schema: { fields: { name: string }[] } }[];
      };
      for (const { path: name, hash: sum, schema } of packed.resources) {
        const path = `data/${name}`;
        const body = kit.kit.files.get(path);
        if (!body) yield { path, what: "is missing", help: BACK };
        else if (`sha256:${sha256(body)}` !== sum)
          yield { path, what: "is not the file that datapackage.json describes", help: BACK };
        else if (
          records(kit.text(path))[0]!.join() !== schema.fields.map((field) => field.name).join()
        )
          yield { path, what: "has other columns than datapackage.json says", help: BACK };
      }
    },
  },
  {
    number: 21,
    says: "Every picture says in words what it shows",
    *find(kit) {
      for (const path of kit.ending(".html"))
        for (const element of kit.page(path).all) {
          const said =
            element.tagName === "svg"
              ? attribute(element, "aria-label")
              : attribute(element, "alt");
          const image =
            element.tagName === "img" ||
            (element.tagName === "svg" && attribute(element, "role") === "img");
          // A logo beside its name says nothing more: it has words, and they are none.
          const hidden =
            attribute(element, "aria-hidden") === "true" ||
            attribute(element, "role") === "presentation" ||
            (attribute(element, "alt") === "" && !within(element, "figure"));
          if (image && !hidden && !said?.trim() && !titled(element))
            yield {
              path,
              what: `has a picture without words: ${attribute(element, "src") ?? "<svg>"}`,
              help: "Give it an alternative text (alt).",
            };
        }
      const states = new Set(
        kit.paths.flatMap((path) => /^graphics\/[^/]+\/[^/]+\//.exec(path)?.[0] ?? []),
      );
      for (const state of states)
        for (const name of ["alt.txt", "caption.txt", "credit.txt"])
          if (!kit.text(state + name).trim())
            yield { path: state + name, what: "is missing or empty", help: BACK };
    },
  },
  {
    number: 19,
    says: "SVG files only draw",
    *find({ ending, kit }) {
      for (const path of ending(".svg"))
        for (const fault of faultsOfSvg(kit.files.get(path)!))
          yield { path, what: fault, help: "Save it anew as plain SVG, or use a PNG." };
    },
  },
  {
    number: 20,
    says: "No spreadsheet runs a cell of the data",
    *find({ ending, text }) {
      for (const path of ending(".csv"))
        for (const fault of faultsOfCsv(text(path))) yield { path, what: fault, help: BACK };
    },
  },
  {
    number: 26,
    says: "Copies name the original, and are listed as agreed",
    *find(kit) {
      const { canonical, indexing } = kit.manifest;
      for (const path of [...kit.site(), "single/story.html"]) {
        const { all } = kit.page(path);
        const original = all.find(
          (one) => one.tagName === "link" && attribute(one, "rel") === "canonical",
        );
        const named = original && attribute(original, "href");
        if (!named?.startsWith(canonical))
          yield {
            path,
            what: `names ${named ?? "nothing"} as the original, not ${canonical}`,
            help: BACK,
          };
        const robots = all.find(
          (one) => one.tagName === "meta" && attribute(one, "name") === "robots",
        );
        const closed = robots && attribute(robots, "content")?.includes("noindex");
        if (indexing === "noindex" && !closed)
          yield { path, what: "lets search engines list it; the kit says noindex", help: BACK };
      }
    },
  },
  {
    number: 0,
    says: "Nothing is larger than it may be",
    *find({ kit, manifest, paths }) {
      const { limits } = manifest;
      const sizes: [string, number, number][] = [
        ["the ZIP", kit.zip?.bytes ?? 0, limits.zip],
        ["single/story.html", kit.files.get("single/story.html")?.length ?? 0, limits.single],
      ];
      const packed = (path: string) => gzipSync(kit.files.get(path)!, { level: 9 }).length;
      for (const path of paths)
        if (/^site\/embed\/[^/]+\/index\.html$/.test(path))
          sizes.push([path, packed(path), limits.embed]);
        else if (path === "site/embed/loader.js") sizes.push([path, packed(path), limits.loader]);
      for (const [path, bytes, most] of sizes)
        if (bytes > most)
          yield { path, what: `has ${bytes} bytes; it may have ${most}`, help: BACK };
    },
  },
];

/**
 * Runs all checks on a kit.
 *
 * @returns what each found, in the order they are listed; and the brand files that a partner changed
 */
export function verify(kit: Kit): {
  found: { check: Check; findings: Finding[] }[];
  branded: string[];
} {
  const missing = [
    "manifest.json",
    "SHA256SUMS",
    "RIGHTS.csv",
    "data/datapackage.json",
    "single/story.html",
  ].filter((path) => !kit.files.has(path));
  if (missing.length) {
    const findings = missing.map((path) => ({ path, what: "is missing", help: BACK }));
    return { found: [{ check: checks[0]!, findings }], branded: [] };
  }
  const read = new Read(kit);
  const branded = read.manifest.files
    .filter(
      ({ path, sha256: sum }) =>
        read.manifest.brand.includes(path) &&
        kit.files.has(path) &&
        sha256(kit.files.get(path)!) !== sum,
    )
    .map(({ path }) => path);
  return { found: checks.map((check) => ({ check, findings: [...check.find(read)] })), branded };
}

/** What a page asks for when it is opened: addresses of style, script, pictures and fonts. */
function* loads(kit: Read, path: string): Generator<string> {
  for (const element of kit.page(path).all) {
    const { tagName } = element;
    const value = (name: string) => attribute(element, name);
    if (
      tagName === "link" &&
      /\b(stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect|dns-prefetch)\b/.test(
        value("rel") ?? "",
      )
    )
      yield value("href") ?? "";
    for (const name of ["src", "poster", "data"])
      if (value(name) && tagName !== "a") yield value(name)!;
    for (const name of ["srcset", "imagesrcset"])
      for (const one of (value(name) ?? "").split(/,\s+/))
        if (one) yield one.trim().split(/\s/)[0]!;
    if (["use", "image", "feImage"].includes(tagName))
      yield value("href") ?? value("xlink:href") ?? "";
    if (tagName === "style") yield* addressesOf(textOf(element));
    if (value("style")) yield* addressesOf(value("style")!);
  }
}

/** Where a page leads: links, and what stands for it elsewhere. */
function* links(kit: Read, path: string): Generator<string> {
  for (const element of kit.page(path).all) {
    const href = attribute(element, "href");
    if (element.tagName === "a" && href !== undefined) yield href;
    if (element.tagName === "link" && attribute(element, "rel") === "alternate" && href) yield href;
    const folder = attribute(element, "data-scene-data");
    if (folder && path.startsWith("site/")) yield `${folder}wide.json`;
  }
}

/** Whether an element stands in one of a name. */
function within({ parentNode }: Tree.Element, name: string): boolean {
  if (!parentNode || !("tagName" in parentNode)) return false;
  return parentNode.tagName === name || within(parentNode, name);
}

function* addressesOf(sheet: string): Generator<string> {
  const css = sheet.replaceAll(/\/\*.*?\*\//gs, "");
  for (const [, , url = ""] of css.matchAll(/url\(\s*(["']?)([^"')]*)\1\s*\)/g)) yield url;
  for (const [, url = ""] of css.matchAll(/@import\s+["']([^"']*)/g)) yield url;
}

/** What is wrong with an address where it stands: from the root, or to nothing. */
function* lost(kit: Read, path: string, url: string): Generator<Finding> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//") || url === "") return;
  const help = "Name the file by an address that is relative to the page.";
  if (url.startsWith("/"))
    return yield {
      path,
      what: `has the address ${url}, which begins at the root of the host`,
      help,
    };
  const [file = "", id = ""] = url.split("#");
  const place = file.replace(/\?.*/, "");
  const target = place ? posix.join(posix.dirname(path), decodeURIComponent(place)) : path;
  const inside = path.startsWith("site/") ? target.startsWith("site/") : !target.startsWith("..");
  if (!inside || !kit.kit.files.has(target))
    return yield { path, what: `leads to ${url}, which is not there`, help };
  if (id && target.endsWith(".html") && !kit.page(target).ids.has(decodeURIComponent(id)))
    yield { path, what: `leads to ${url}, and that page has no such place`, help };
}

/** Directives that each page must have, with what they must say. */
const STRICT: readonly [string, RegExp][] = [
  ["default-src", /^'none'$/],
  ["base-uri", /^'none'$/],
  ["form-action", /^'none'$/],
  ["require-trusted-types-for", /^'script'$/],
  ["trusted-types", /^'none'$/],
];

function* faultsOfPolicy(kit: Read, path: string): Generator<Finding> {
  const help = `${BACK} A script of your own goes into a file that the page loads.`;
  const { all } = kit.page(path);
  const meta = all.find(
    (one) => attribute(one, "http-equiv")?.toLowerCase() === "content-security-policy",
  );
  if (!meta) return yield { path, what: "has no policy", help: BACK };
  const policy = new Map(
    attribute(meta, "content")!
      .split(";")
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => [one.split(/\s+/)[0]!, one.split(/\s+/).slice(1).join(" ")]),
  );
  for (const [name, says] of STRICT)
    if (!says.test(policy.get(name) ?? ""))
      yield {
        path,
        what: `has a policy with ${name} ${policy.get(name) ?? "missing"}`,
        help: BACK,
      };
  for (const [name, says] of policy)
    if (
      /'unsafe-|(^|\s)(\*|https?:|data:)(\s|$)/.test(says) &&
      !(/^(img|font)-src$/.test(name) && !/\*|unsafe|https?:/.test(says))
    )
      yield { path, what: `has a policy that opens ${name} to ${says}`, help: BACK };
  for (const element of all) {
    const { tagName, attrs } = element;
    const bad = attrs.find(({ name }) => name === "style" || name.startsWith("on"));
    if (bad) yield { path, what: `has <${tagName} ${bad.name}>, which the policy blocks`, help };
    const type = attribute(element, "type");
    const runs =
      tagName === "script" &&
      attribute(element, "src") === undefined &&
      (!type || type === "module" || type === "text/javascript");
    if (!runs && tagName !== "style") continue;
    const named = policy.get(`${tagName}-src`) ?? "";
    const text = textOf(element);
    if (text && !named.includes(`'${hash(text)}'`))
      yield { path, what: `has a <${tagName}> that the policy does not name`, help };
  }
}

const titled = (element: { childNodes: readonly object[] }) =>
  element.childNodes.some((node) => "tagName" in node && node.tagName === "title");
