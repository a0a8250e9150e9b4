import { InputError } from "../../engine/base/errors";
import { drawingPolicy, readPolicy } from "../../engine/base/policy";
import { say } from "../words";

/*
 * What a server is to say with each file of the site, once; the files beside this one say it in
 * the words of four servers. A partner may have the site at any path, so that rules are written
 * from the site's folder down.
 */

/** The headers a file is sent with. */
export type Headers = Readonly<Record<string, string>>;

/** A kind of file, and the headers it is sent with. */
export interface Rule {
  /** What it is for, in words. */
  what: string;
  /** Whether a file, named from the site's folder, is of this kind. */
  takes: (path: string) => boolean;
  headers: Headers;
}

const FOREVER = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=300, must-revalidate";
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const DRAWING = {
  "Content-Security-Policy": drawingPolicy,
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** What servers read and readers do not get. */
export const CONFIGURATION = ["_headers", ".htaccess", "nginx.conf", "web.config"] as const;

/** With every file. */
export const always: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
};

const inside =
  (...folders: string[]) =>
  (path: string) =>
    folders.includes(path.split("/")[0]!) && path.includes("/");

/** The table. The first rule that takes a file is its rule. @param policy that of the pages */
const rules = (policy: string): readonly Rule[] => [
  {
    what: say("kit.hosting.rule.hashed"),
    takes: inside("_astro", "fonts"),
    headers: { "Cache-Control": FOREVER, ...OPEN },
  },
  {
    what: say("kit.hosting.rule.drawn"),
    takes: inside("drawn", "cover"),
    headers: { "Cache-Control": FOREVER, ...DRAWING },
  },
  {
    what: say("kit.hosting.rule.embeds"),
    takes: inside("embed", "oembed"),
    headers: {
      "Cache-Control": SHORT,
      "X-Robots-Tag": "noindex, indexifembedded",
      // A page that asks this of itself takes only frames that ask it, too; an embed loads nothing.
      "Cross-Origin-Embedder-Policy": "require-corp",
      ...OPEN,
    },
  },
  {
    what: say("kit.hosting.rule.data"),
    takes: inside("data", "scenes", "facts", "notes"),
    headers: { "Cache-Control": SHORT, "Content-Security-Policy": policy, ...OPEN },
  },
  {
    what: say("kit.hosting.rule.pages"),
    takes: (path) => path.endsWith(".html"),
    headers: { "Cache-Control": SHORT, "Content-Security-Policy": policy },
  },
  {
    what: say("kit.hosting.rule.pictures"),
    takes: (path) => inside("stills")(path) || path.endsWith(".svg"),
    headers: {
      // These keep their names, so that what a partner links to stays. A browser that has one asks
      // each time whether it is still the same: a corrected picture reaches everybody at once.
      "Cache-Control": "no-cache",
      ...DRAWING,
    },
  },
  {
    what: say("kit.hosting.rule.rest"),
    takes: () => true,
    headers: { "Cache-Control": SHORT, ...OPEN },
  },
];

/** A part of the site for which one rule holds: a folder, or a file that shares its folder. */
export interface Part {
  rule: Rule;
  /** Folders end in a slash. */
  places: string[];
}

/**
 * The rules as places: each folder of the top that is of one kind, else each of its files. No
 * place is in two rules, for some hosts add up what holds twice.
 */
export function partsOf(paths: readonly string[], policy: string): Part[] {
  const table = rules(policy);
  const ruleOf = (path: string) => table.find(({ takes }) => takes(path))!;
  const folders = Map.groupBy(paths, (path) => (path.includes("/") ? path.split("/")[0]! : path));
  const found = new Map<Rule, string[]>(table.map((rule) => [rule, []]));
  for (const [top, files] of folders) {
    const kinds = new Set(files.map(ruleOf));
    if (kinds.size === 1 && files[0] !== top) found.get(ruleOf(files[0]!))!.push(`${top}/`);
    else for (const file of files) found.get(ruleOf(file))!.push(file);
  }
  return [...found]
    .filter(([, places]) => places.length)
    .map(([rule, places]) => ({ rule, places: places.sort() }));
}

/**
 * What a file is to be sent with, for checks of a server.
 *
 * @param path the file, named from the site's folder
 * @param policy what `policyOf` says of the site
 */
export function expected(path: string, policy: string): Headers {
  const { headers } = rules(policy).find(({ takes }) => takes(path))!;
  return { ...always, ...headers };
}

/**
 * The policy of the pages' own meta elements as one header: it lets through what any of them
 * does, and adds who may frame them, which a meta element cannot say.
 *
 * @throws InputError for a page of the story that has no policy
 */
export function policyOf(site: ReadonlyMap<string, string>): string {
  const all = new Map<string, Set<string>>();
  for (const [path, html] of site) {
    if (inside("embed")(path)) continue;
    for (const [name, sources] of readPolicy(policyIn(html, path)))
      all.set(name, new Set([...(all.get(name) ?? []), ...sources]));
  }
  // A page that needs no script says so; beside the scripts of others that means nothing.
  for (const sources of all.values()) if (sources.size > 1) sources.delete("'none'");
  const directives = [...all].map(([name, sources]) => [name, ...sources].join(" "));
  return [...directives, "frame-ancestors 'self'"].join("; ");
}

function policyIn(html: string, path: string): string {
  const [, policy] =
    /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
  if (policy) return policy;
  throw new InputError(
    { file: path, line: 1, column: 1 },
    {
      expected: "a content security policy in a meta element",
      found: "none",
      advice: "Every page of the story is made by src/layouts/Page.astro.",
    },
  );
}
