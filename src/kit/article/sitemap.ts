import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { data } from "@story";

/**
 * Every page that may be indexed, with the day on which it, or the data it shows, last changed.
 *
 * @param dist the folder of the built site
 */
export function sitemap(dist: string): string {
  const pages = globSync("**/*.html", { cwd: dist })
    .sort()
    .map((file) => readFileSync(join(dist, file), "utf8"))
    .filter(
      (html) =>
        html.includes('rel="canonical"') && !/<meta name="robots" content="noindex/.test(html),
    )
    .map((html) => ({
      // As the page has it: already escaped.
      url: /<link rel="canonical" href="([^"]+)">/.exec(html)![1]!,
      changed: /"dateModified":"(\d{4}-\d\d-\d\d)"/.exec(html)?.[1] ?? data.version.date,
    }));
  const urls = pages.map(
    ({ url, changed }) => `  <url><loc>${url}</loc><lastmod>${changed}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}
