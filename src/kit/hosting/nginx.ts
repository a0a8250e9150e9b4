import { always, CONFIGURATION, type Headers, type Part } from "./rules";
import { comment, texts, types } from "./text";
import { site } from "@story";

/** Where the snippet for nginx says the story is. */
export const NGINX_PATH = `/${site.kit}/`;

/** HTML is packed, and has its charset, without being named. */
const others = texts.flatMap(([end, type]) => (end === "html" ? [] : [type])).join(" ");

/** nginx: a snippet for a server block, whose root is above the story's folder. */
export function nginx(list: readonly Part[]): string {
  const at = NGINX_PATH;
  return `${comment("kit.hosting.nginx.for")}
#
#   include /etc/nginx/${site.kit}.conf;
#
${comment("kit.hosting.nginx.at", { at, other: "/a/b/c/", reload: "nginx -t && nginx -s reload" })}

location ^~ ${at} {
  index index.html;
  error_page 404 ${at}404.html;
  absolute_redirect off;
  charset utf-8;
  charset_types ${others};
  gzip on;
${comment("kit.hosting.nginx.ahead", { directive: "gzip_static on;", file: "name.gz" }, "  ")}
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${others};
  types {
${types.map(([end, type]) => `    ${type} ${end};`).join("\n")}
  }
${add({}, "  ")}

${comment("kit.hosting.closed", {}, "  ")}
${CONFIGURATION.map((name) => `  location = ${at}${name} {\n    return 404;\n  }`).join("\n")}

${list.map(locations).join("\n")}
}
`;
}

const add = (headers: Headers, deep: string) =>
  Object.entries({ ...always, ...headers })
    .map(([name, value]) => `${deep}add_header ${name} "${value.replaceAll('"', '\\"')}" always;`)
    .join("\n");

function locations({ rule, places }: Part): string {
  const blocks = places.map((place) => {
    const exactly = place.endsWith("/") ? "^~ " : "= ";
    return `  location ${exactly}${NGINX_PATH}${place} {\n${add(rule.headers, "    ")}\n  }`;
  });
  return `  # ${rule.what}\n${blocks.join("\n")}`;
}
