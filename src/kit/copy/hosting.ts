import { markup } from "../../engine/base/escape";
import { InputError } from "../../engine/base/errors";
import type { Item } from "../pack/item";

/*
 * What a server is to say with each file of the site, once, and in the words of four servers. A
 * partner may have the site at any path, so that rules are written from the site's folder down.
 */

/** A kind of file, and the headers it is sent with. */
interface Rule {
  what: string;
  /** Whether a file, named from the site's folder, is of this kind. */
  takes: (path: string) => boolean;
  headers: Record<string, string>;
}

const SHORT = "public, max-age=300, must-revalidate";
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** With every file. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
};

const inside =
  (...folders: string[]) =>
  (path: string) =>
    folders.includes(path.split("/")[0]!) && path.includes("/");

/** The table. The first rule that takes a file is its rule. */
const rules = (policy: string): readonly Rule[] => [
  {
    what: "named after what is in them: kept for ever",
    takes: inside("_astro", "fonts"),
    headers: { "Cache-Control": "public, max-age=31536000, immutable", ...OPEN },
  },
  {
    what: "embeds: anyone may frame them",
    takes: inside("embed", "oembed"),
    headers: { "Cache-Control": SHORT, "X-Robots-Tag": "noindex, indexifembedded", ...OPEN },
  },
  {
    what: "data, open to other pages, and the pages that show them",
    takes: inside("data", "scenes"),
    headers: { "Cache-Control": SHORT, "Content-Security-Policy": policy, ...OPEN },
  },
  {
    what: "pages",
    takes: (path) => path.endsWith(".html"),
    headers: { "Cache-Control": SHORT, "Content-Security-Policy": policy },
  },
  {
    what: "pictures: an SVG that is opened by itself runs nothing",
    takes: (path) => inside("stills")(path) || path.endsWith(".svg"),
    headers: {
      "Cache-Control": SHORT,
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  },
  { what: "the rest", takes: () => true, headers: { "Cache-Control": SHORT } },
];

/** The types of the site's files, by the end of their names. */
export const types = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
  xml: "application/xml",
} as const;

/** What is text goes out as UTF-8, and small. */
const TEXT = Object.entries(types)
  .filter(([, type]) => /^text|json$|xml$/.test(type))
  .map(([end, type]) => ({ end, type }));

/** A part of the site for which one rule holds: a folder, or a file that shares its folder. */
interface Part {
  rule: Rule;
  /** Folders end in a slash. */
  places: string[];
}

/**
 * The rules as places: each folder of the top that is of one kind, else each of its files. No
 * place is in two rules, for some hosts add up what holds twice.
 */
function parts(paths: readonly string[], policy: string): Part[] {
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
export function expected(path: string, policy: string): Record<string, string> {
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
    const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(
      html,
    ) ?? [undefined, undefined];
    if (!policy)
      throw new InputError(
        { file: path, line: 1, column: 1 },
        {
          expected: "a content security policy in a meta element",
          found: "none",
          advice: "Every page of the story is made by src/layouts/Page.astro.",
        },
      );
    for (const directive of policy
      .split(";")
      .map((one) => one.trim())
      .filter(Boolean)) {
      const [name, ...sources] = directive.split(/\s+/) as [string, ...string[]];
      const known = all.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      all.set(name, known);
    }
  }
  // A page that needs no script says so; beside the scripts of others that means nothing.
  for (const sources of all.values()) if (sources.size > 1) sources.delete("'none'");
  const directives = [...all].map(([name, sources]) => [name, ...sources].join(" "));
  return [...directives, "frame-ancestors 'self'"].join("; ");
}

/**
 * The rules for four servers, as files of `site/`.
 *
 * @param paths every file of the site, named from its folder
 * @param site the HTML of every page among them, by the same names
 * @throws InputError for a page of the story that has no policy
 */
export function* hosting(
  paths: readonly string[],
  site: ReadonlyMap<string, string>,
): Generator<Item> {
  const list = parts(paths.toSorted(), policyOf(site));
  const file = (name: string, body: string): Item => ({ path: `site/${name}`, body, kind: "code" });
  yield file("_headers", netlify(list));
  yield file(".htaccess", apache(list));
  yield file("nginx.conf", nginx(list));
  yield file("web.config", iis(list));
}

const entries = Object.entries;

/** Hosts with a `_headers` file: Netlify, Cloudflare Pages and their kin. */
function netlify(list: readonly Part[]): string {
  const block = (path: string, headers: Record<string, string>) =>
    [path, ...entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const addresses = (place: string) =>
    place.endsWith("/")
      ? [`/${place}*`]
      : place.endsWith("index.html")
        ? [`/${place.slice(0, -"index.html".length)}`, `/${place}`]
        : [`/${place}`];
  return `# For hosts that read a file named _headers: Netlify, Cloudflare Pages and others.
# It is read at the top of what you publish. If the story is in a folder there, say /a/b/, move
# this file to the top and write the folder before each path: /a/b/_astro/* and so on.

${block("/*", always)}
${list
  .map(
    ({ rule, places }) =>
      `\n# ${rule.what}\n${places
        .flatMap(addresses)
        .map((path) => block(path, rule.headers))
        .join("\n")}`,
  )
  .join("\n")}
`;
}

const escaped = (place: string) => place.replace(/[.]/g, "\\.");

/** Apache 2.4: read in the folder where it lies, so that it holds at any path. */
function apache(list: readonly Part[]): string {
  const pattern = (places: readonly string[]) =>
    `^(?:${places.map((place) => escaped(place) + (place.endsWith("/") ? "" : "$")).join("|")})`;
  const set = (name: string, value: string, more = "") =>
    `  Header always set ${name} "${value.replaceAll('"', '\\"')}"${more}`;
  return `# For Apache 2.4. It is read where it lies: there is nothing to change.
# The server must let .htaccess say so: AllowOverride FileInfo. Needs mod_headers and mod_rewrite.

AddDefaultCharset utf-8
<IfModule mod_mime.c>
${entries(types)
  .map(([end, type]) => `  AddType ${type} .${end}`)
  .join("\n")}
  AddCharset utf-8 ${TEXT.map(({ end }) => `.${end}`).join(" ")}
</IfModule>
<IfModule mod_deflate.c>
<IfModule mod_filter.c>
  AddOutputFilterByType DEFLATE ${TEXT.map(({ type }) => type).join(" ")}
</IfModule>
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  # Where the story lies, seen from the top of the server.
  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=STORY:%1]
${list
  .map(
    ({ rule, places }, i) =>
      `  # ${rule.what}\n  RewriteRule ${pattern(places)} - [E=STORY_KIND:${i}]`,
  )
  .join("\n")}
  # The name of a folder of the server's disk is no address: what is not there has our page.
  ErrorDocument 404 /%{reqenv:STORY}404.html
</IfModule>

<IfModule mod_headers.c>
${entries(always)
  .map(([name, value]) => set(name, value))
  .join("\n")}
${list
  .map(
    ({ rule }, i) =>
      `  # ${rule.what}\n${entries(rule.headers)
        .map(([name, value]) => set(name, value, ` "expr=reqenv('STORY_KIND') == '${i}'"`))
        .join("\n")}`,
  )
  .join("\n")}
</IfModule>
`;
}

/** Where the snippet for nginx says the story is. */
export const NGINX_PATH = "/middle-corridor/";

/** nginx: a snippet for a server block, whose root is above the story's folder. */
function nginx(list: readonly Part[]): string {
  const add = (headers: Record<string, string>, deep: string) =>
    entries({ ...always, ...headers })
      .map(([name, value]) => `${deep}add_header ${name} "${value.replaceAll('"', '\\"')}" always;`)
      .join("\n");
  const at = NGINX_PATH;
  return `# For nginx. Put this file where the server keeps its configuration, and in your server block:
#
#   include /etc/nginx/middle-corridor.conf;
#
# It is written for a story at ${at}, in the folder of that name below the root of the
# server. For another address, say /a/b/c/, replace every ${at} by /a/b/c/; at the top of
# the server, by a lone /. Then: nginx -t && nginx -s reload

location ${at} {
  index index.html;
  error_page 404 ${at}404.html;
  absolute_redirect off;
  charset utf-8;
  charset_types ${TEXT.filter(({ end }) => end !== "html")
    .map(({ type }) => type)
    .join(" ")};
  gzip on;
  # gzip_static on; sends name.gz where a file is packed ahead, at a small part of the work.
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${TEXT.filter(({ end }) => end !== "html")
    .map(({ type }) => type)
    .join(" ")};
  types {
${entries(types)
  .map(([end, type]) => `    ${type} ${end};`)
  .join("\n")}
  }
${add({}, "  ")}

${list
  .map(
    ({ rule, places }) =>
      `  # ${rule.what}\n${places
        .map(
          (place) =>
            `  location ${place.endsWith("/") ? "" : "= "}${at}${place} {\n${add(rule.headers, "    ")}\n  }`,
        )
        .join("\n")}`,
  )
  .join("\n")}
}
`;
}

/** IIS 7 and later: read in the folder where it lies, so that it holds at any path. */
function iis(list: readonly Part[]): string {
  const set = (headers: Record<string, string>, deep: string) =>
    entries(headers)
      .map(
        ([name, value]) =>
          `${deep}<remove name="${name}" />\n${deep}<add name="${name}" value="${markup(value)}" />`,
      )
      .join("\n");
  const name = (place: string) => place.replace(/\/$/, "");
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- For IIS. It is read where it lies: there is nothing to change. -->
<configuration>
  <system.webServer>
    <staticContent>
${entries(types)
  .map(([end, type]) => {
    const said = TEXT.some((one) => one.end === end) ? `${type}; charset=utf-8` : type;
    return `      <remove fileExtension=".${end}" />\n      <mimeMap fileExtension=".${end}" mimeType="${said}" />`;
  })
  .join("\n")}
    </staticContent>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${set(always, "        ")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${list
  .map(
    ({ rule, places }) =>
      `  <!-- ${rule.what} -->\n${places
        .map(
          (place) => `  <location path="${name(place)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${set(rule.headers, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
        )
        .join("\n")}`,
  )
  .join("\n")}
</configuration>
`;
}
