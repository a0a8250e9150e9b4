import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/* A built site in small, for what reads one. */

const about = (published: string, modified: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    datePublished: published,
    dateModified: modified,
  })}</script>`;

/** A step with its picture, its credit, and what is of the page. */
export const step = `<section data-scene="kars"><div data-part="group"><div data-part="furniture"><svg></svg></div><div data-part="group">
<section data-step="even" id="kars-even" aria-label="The claim"><div data-part="group"><p data-part="prose">Before it.</p>
<p data-part="furniture"><a href="/x">The number</a></p></div>
<figure data-part="still"><picture><img src="/drawn/kars/even-narrow.1a2b3c4d.svg" alt="Seen"></picture>
<figcaption><b>The claim.</b> <span data-part="credit">Sources: us.</span> <a href="/x">Picture</a></figcaption></figure></section>
</div></div><p data-part="furniture">Sources: all.</p></section>`;

/**
 * The folder of a built site of one chapter, for as long as a test runs.
 *
 * @param inner what the chapter says
 * @param more other files, by their paths
 */
export function built(inner: string, more: Readonly<Record<string, string>> = {}): string {
  const dist = mkdtempSync(join(tmpdir(), "story-"));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const chapter = `<section data-chapter="opening">
<header data-part="plate"><p data-part="label">Opening</p><h2 data-part="title">A title</h2><p data-part="summary">A summary</p></header>
<p data-part="furniture"><svg></svg><span>road-around.example</span></p>
${inner}
<section data-part="notes"><p><a href="/notes/#opening" data-notes>Elsewhere</a></p></section></section>`;
  const notes = `<section data-part="notes"><p>Notes</p><ol><li><a href="/facts/gap/">42</a>: the gap.</li></ol></section>`;
  const files = {
    "index.html": `<!doctype html><html lang="en"><head>${about("2026-11-23", "2026-11-24")}</head><body>
<header data-part="cover"><h1 data-part="title">The story</h1><p data-part="standfirst">What it is</p></header>${chapter}</body></html>`,
    "chapters/opening/index.html": `<!doctype html>${about("2026-11-23", "2026-11-25")}${notes}`,
    "stills/kars/even.svg": `<svg width="880" height="797.6"></svg>`,
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return dist;
}
