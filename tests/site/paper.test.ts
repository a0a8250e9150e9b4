import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { pdf, sheets } from "../../scripts/pdf.ts";
import { compose } from "../../src/engine/scene/compose";
import { address, articles, reader, stepsOf } from "./reader.ts";
import { sceneOf } from "@story";

interface Node {
  role: string;
  alt?: string;
  children?: Node[];
}

const bare = (text: string) => text.replaceAll(/[\s\u00ad-]+/g, "");

/** The pages of a PDF: their text without spaces, the words for each figure on them, and paths. */
async function read(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const { items } = await page.getTextContent();
    const figures: string[] = [];
    const walk = (node: Node | null) => {
      if (node?.role === "Figure" && node.alt) figures.push(node.alt);
      node?.children?.forEach(walk);
    };
    walk((await page.getStructTree()) as Node | null);
    const { fnArray } = await page.getOperatorList();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    const strokes = fnArray.filter((one) => one === OPS.constructPath).length;
    pages.push({ text: bare(text), figures: figures.map(bare), strokes });
  }
  return pages;
}

describe.each(sheets)("on %s", (sheet) => {
  test("each step has its own picture and sources on its sheet; the story is short", async () => {
    const open = await reader();
    await open.page.goto(`${address}/`, { waitUntil: "load" });
    const steps = await stepsOf(open.page);
    const words = await open.page.$$eval(".step", (all) =>
      all.map((one) =>
        [...one.querySelectorAll(".words > p:not(.asked)")].map((p) =>
          [...p.childNodes].map((node) => node.textContent).join(""),
        ),
      ),
    );
    const pages = await read(await pdf(open.page, sheet));
    expect(pages.length).toBeLessThanOrEqual(1.3 * steps.length);
    expect(pages.flatMap(({ figures }) => figures).length).toBeGreaterThanOrEqual(steps.length);
    let last = 0;
    for (const [i, { id, scene, state }] of steps.entries()) {
      const { alt, headline } = compose(sceneOf(scene), "narrow").steps[state]!;
      const at = pages.findIndex(
        ({ text, figures }, n) =>
          n >= last && figures.includes(bare(alt)) && text.includes(bare(headline)),
      );
      expect(at, id).toBeGreaterThanOrEqual(last);
      last = at;
      // A picture is drawn there and not only said: letters are outlines, each a path.
      const pictures = pages[at]!.figures.length;
      expect(pages[at]!.strokes, id).toBeGreaterThan(60 * pictures);
      // Numbers carry those of their notes on paper, so words are looked for up to the first.
      for (const paragraph of words[i]!)
        expect(pages[at]!.text, id).toContain(bare(paragraph).slice(0, 12).split(/\d/)[0]);
    }
    const all = pages.map(({ text }) => text).join("");
    // Each note has its link to a receipt, but says in words who printed the number.
    const notes = await open.page.$$eval(".notes li", (items) =>
      items.map((item) => item.textContent),
    );
    expect(notes.length).toBeGreaterThan(100);
    for (const note of notes) expect(all).toContain(bare(note).slice(0, 24));
    for (const path of articles.slice(1)) expect(all).toContain(bare(`road-around.example${path}`));
    await open.close();
  });
});
