import { always, CONFIGURATION, type Part } from "./rules";
import { comment, texts, types } from "./text";

const escaped = (place: string) => place.replace(/[.]/g, "\\.");

/** Apache 2.4: read in the folder where it lies, so that it holds at any path. */
export const apache = (list: readonly Part[]): string => `${comment("kit.hosting.apache.for")}
${comment("kit.hosting.apache.needs", { file: ".htaccess", allow: "AllowOverride FileInfo" })}

AddDefaultCharset utf-8
<IfModule mod_mime.c>
${types.map(([end, type]) => `  AddType ${type} .${end}`).join("\n")}
  AddCharset utf-8 ${texts.map(([end]) => `.${end}`).join(" ")}
</IfModule>
<IfModule mod_deflate.c>
<IfModule mod_filter.c>
  AddOutputFilterByType DEFLATE ${texts.map(([, type]) => type).join(" ")}
</IfModule>
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
${comment("kit.hosting.closed", {}, "  ")}
  RewriteRule ^(?:${CONFIGURATION.map(escaped).join("|")})$ - [R=404,L]
${comment("kit.hosting.apache.where", {}, "  ")}
  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=STORY:%1]
${list.map(kind).join("\n")}
${comment("kit.hosting.apache.missing", {}, "  ")}
  ErrorDocument 404 /%{reqenv:STORY}404.html
</IfModule>

<IfModule mod_headers.c>
${Object.entries(always)
  .map(([name, value]) => set(name, value))
  .join("\n")}
${list.map(headers).join("\n")}
</IfModule>
`;

const pattern = (places: readonly string[]) =>
  `^(?:${places.map((place) => escaped(place) + (place.endsWith("/") ? "" : "$")).join("|")})`;

const kind = ({ rule, places }: Part, i: number) =>
  `  # ${rule.what}\n  RewriteRule ${pattern(places)} - [E=STORY_KIND:${i}]`;

const set = (name: string, value: string, more = "") =>
  `  Header always set ${name} "${value.replaceAll('"', '\\"')}"${more}`;

function headers({ rule }: Part, i: number): string {
  const only = ` "expr=reqenv('STORY_KIND') == '${i}'"`;
  const lines = Object.entries(rule.headers).map(([name, value]) => set(name, value, only));
  return `  # ${rule.what}\n${lines.join("\n")}`;
}
