import type { Mark } from "../../engine/svg/mark";
import { operators } from "./pdf-outline";
import { ink, pen, type Doc, type Look } from "./pdf-paint";

/** Draws a line of letters, which are uses of outlines. */
export type Letters = (uses: readonly Mark[], look: Look) => void;

/**
 * What draws letters: each outline is written once, as a form for filling and one for stroking,
 * and then named wherever it stands.
 *
 * @param outlines by their ids
 */
export function lettering(doc: Doc, outlines: ReadonlyMap<string, string>): Letters {
  const names = new Map<string, string>();
  const form = (id: string, paintedBy: "f" | "S"): string => {
    const key = `${id} ${paintedBy}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `G${names.size}`;
    names.set(key, name);
    const xobjects = doc.page.xobjects as Record<string, unknown>;
    xobjects[name] = formOf(doc, `${operators(outlines.get(id)!)} ${paintedBy}`);
    return name;
  };
  return (uses, look) => {
    // A line has its halo and its ink in layers of their own.
    const by = look.stroke !== "none" && look.width > 0 ? "S" : "f";
    if (by === "S") pen(doc, look);
    else ink(doc, look);
    doc.save();
    let at = 0;
    for (const { attrs } of uses) {
      const x = Number(attrs["x"] ?? 0);
      const named = `/${form(String(attrs["href"]).slice(1), by)} Do`;
      doc.addContent(`1 0 0 1 ${x - at} 0 cm ${named}`);
      at = x;
    }
    doc.restore();
  };
}

/** A drawing that pages of the document can name. */
function formOf(doc: Doc, drawing: string): PDFKit.PDFKitReference {
  const ref = doc.ref({
    Type: "XObject",
    Subtype: "Form",
    // Room for any letter of either face, and for its halo.
    BBox: [-2000, -2000, 4000, 2000],
    Resources: {},
  });
  ref.compress = false;
  ref.write(drawing);
  ref.end(undefined);
  return ref;
}
