import { always, type Headers, type Part } from "./rules";
import { comment } from "./text";

/** Hosts with a `_headers` file: Netlify, Cloudflare Pages and their kin. */
export function netlify(list: readonly Part[]): string {
  const parts = list.map(({ rule, places }) => {
    const blocks = places.flatMap(addresses).map((path) => block(path, rule.headers));
    return `\n# ${rule.what}\n${blocks.join("\n")}`;
  });
  return `${comment("kit.hosting.netlify.for", { file: "_headers" })}
${comment("kit.hosting.netlify.move", { folder: "/a/b/", example: "/a/b/_astro/*" })}

${block("/*", always)}
${parts.join("\n")}
`;
}

const block = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/** The addresses of a place; a page has two. */
function addresses(place: string): string[] {
  if (place.endsWith("/")) return [`/${place}*`];
  if (!place.endsWith("index.html")) return [`/${place}`];
  return [`/${place.slice(0, -"index.html".length)}`, `/${place}`];
}
