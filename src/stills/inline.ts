import { resolve, settingOf, styleOf, type FrameName, type Scheme, type Style } from "../look/look";
import { group, mark, round, type Attrs, type Mark } from "../svg/mark";
import { glyphs, width } from "../type/measure";

/** Properties that decide letters, and are used up when letters become outlines. */
const TYPE = new Set([
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "text-anchor",
]);

/**
 * Turns marks into ones that stand alone: classes become presentation attributes of a scheme,
 * text becomes outlines, so that a picture needs neither style sheet nor font.
 */
export class Inliner {
  private readonly classes = new Map<string, string>();
  private readonly outlines = new Map<string, string>();

  constructor(
    private readonly frame: FrameName,
    private readonly scheme: Scheme,
  ) {}

  inline(mark: Mark): Mark {
    const names = String(mark.attrs["class"] ?? "")
      .split(" ")
      .filter(Boolean);
    const style = names.length ? styleOf(names, this.frame) : {};
    const look = Object.entries(style).filter(([name]) => !TYPE.has(name));
    const attrs: Attrs = {
      ...Object.fromEntries(look.map(([name, value]) => [name, resolve(value, this.scheme)])),
      ...mark.attrs,
      ...(names.length && { class: this.short(names) }),
    };
    if (mark.tag === "text") return this.lettered(mark, attrs, names, style);
    const seen = mark.children.filter((child) => child.attrs["visibility"] !== "hidden");
    return { ...mark, attrs, children: seen.map((child) => this.inline(child)) };
  }

  /** Rules that give each class met so far its colours in the other scheme. */
  rules(scheme: Scheme): string {
    return [...this.classes]
      .map(([names, short]) => {
        const style = Object.entries(styleOf(names.split(" "), this.frame));
        const changed = style.filter(
          ([name, value]) =>
            !TYPE.has(name) && resolve(value, scheme) !== resolve(value, this.scheme),
        );
        return changed.length
          ? `.${short}{${changed.map(([name, value]) => `${name}:${resolve(value, scheme)}`).join(";")}}`
          : "";
      })
      .join("");
  }

  /** The outlines of all glyphs met so far, each once. */
  defs(): Mark {
    return mark(
      "defs",
      "defs",
      {},
      [...this.outlines].map(([id, d]) => mark("path", id, { id, d })),
    );
  }

  /** A line of text as glyphs, moved to where its anchor says. Strokes are given in font units. */
  private lettered(text: Mark, { x, y, ...attrs }: Attrs, names: string[], style: Style): Mark {
    const setting = settingOf(names, this.frame);
    const words = text.text ?? "";
    const anchor = style["text-anchor"];
    const back = anchor ? width(words, setting) / (anchor === "middle" ? 2 : 1) : 0;
    const set = glyphs(words, setting);
    for (const { id, d } of set.glyphs) this.outlines.set(id, d);
    const halo =
      attrs["stroke-width"] === undefined
        ? {}
        : { "stroke-width": round(Number(attrs["stroke-width"]) / set.scale) };
    const transform = `translate(${round(Number(x) - back)},${y}) scale(${round(set.scale, 4)})`;
    return group(
      text.key,
      { ...attrs, ...halo, transform },
      set.glyphs.map(({ id, x: at }, i) =>
        mark("use", String(i), { href: `#${id}`, ...(at && { x: at }) }),
      ),
    );
  }

  private short(names: string[]): string {
    const key = names.join(" ");
    const known = this.classes.get(key) ?? `c${this.classes.size}`;
    this.classes.set(key, known);
    return known;
  }
}
