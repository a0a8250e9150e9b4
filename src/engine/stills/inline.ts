import {
  resolve,
  settingOf,
  styleOf,
  type FrameName,
  type Looks,
  type Scheme,
  type Style,
} from "../style/style";
import { group, mark, round, type Attrs, type Mark } from "../svg/mark";
import { glyphs, width } from "../text/measure";

/** Properties that decide letters, and are used up when letters become outlines. */
const TYPE = new Set([
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "text-anchor",
]);

interface Class {
  short: string;
  style: Style;
}

/** How marks are made to stand alone. */
export interface Inlining {
  frame: FrameName;
  /** The colours they get; without one they keep their classes. */
  scheme?: Scheme;
  /** Begins the names of classes, so that pictures can share a page. */
  prefix?: string;
  /** Where glyphs are kept, so that pictures can share them. */
  outlines?: Map<string, string>;
}

/**
 * Turns marks into ones that stand alone: classes become presentation attributes of a scheme,
 * text becomes outlines, so that a picture needs neither style sheet nor font. Without a scheme
 * looks stay with the classes, for a page that writes `sheet()` and has the tokens.
 */
export class Inliner {
  private readonly classes = new Map<string, Class>();

  private readonly frame: FrameName;
  private readonly scheme: Scheme | undefined;
  private readonly prefix: string;
  private readonly outlines: Map<string, string>;

  constructor(
    private readonly looks: Looks,
    { frame, scheme, prefix = "c", outlines = new Map<string, string>() }: Inlining,
  ) {
    this.frame = frame;
    this.scheme = scheme;
    this.prefix = prefix;
    this.outlines = outlines;
  }

  inline(mark: Mark): Mark {
    const names = String(mark.attrs["class"] ?? "")
      .split(" ")
      .filter(Boolean);
    const style = names.length ? styleOf(this.looks, names, this.frame) : {};
    if (mark.tag === "text") return this.lettered(mark, names, style);
    const attrs = this.dressed(mark.attrs, names, drawn(style));
    const seen = mark.children.filter((child) => child.attrs["visibility"] !== "hidden");
    return { ...mark, attrs, children: seen.map((child) => this.inline(child)) };
  }

  /** Rules that give each class met so far its colours in the other scheme. */
  rules(scheme: Scheme): string {
    return this.written((value) => {
      const other = resolve(this.looks, value, scheme);
      return this.scheme && other === resolve(this.looks, value, this.scheme) ? undefined : other;
    });
  }

  /** The looks of each class met so far, in the tokens of the page. */
  sheet(): string {
    return this.written((value) => value);
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
  private lettered(text: Mark, names: string[], style: Style): Mark {
    const { x, y, ...own } = text.attrs;
    const setting = settingOf(this.looks, names, this.frame);
    const words = text.text ?? "";
    const anchor = style["text-anchor"];
    const back = anchor ? width(words, setting) / (anchor === "middle" ? 2 : 1) : 0;
    const set = glyphs(words, setting);
    for (const { id, d } of set.glyphs) this.outlines.set(id, d);
    const halo = style["stroke-width"];
    const attrs = this.dressed(own, names, {
      ...drawn(style),
      ...(halo && { "stroke-width": String(round(Number(halo) / set.scale)) }),
    });
    const transform = `translate(${round(Number(x) - back)},${y}) scale(${round(set.scale, 4)})`;
    const letters = set.glyphs.map(({ id, x: at }, i) =>
      mark("use", String(i), { href: `#${id}`, ...(at && { x: at }) }),
    );
    // The halo lies under the whole line: that of one letter would eat into the one before it.
    const layers = halo
      ? [group("halo", { fill: "none" }, letters), group("ink", { stroke: "none" }, letters)]
      : letters;
    return group(text.key, { ...attrs, transform }, layers);
  }

  /** Attributes with the look that their mark's classes give it. */
  private dressed(attrs: Attrs, names: string[], style: Style): Attrs {
    if (!names.length) return attrs;
    const key = names.join(" ");
    const known = this.classes.get(key) ?? { short: `${this.prefix}${this.classes.size}`, style };
    this.classes.set(key, known);
    const { scheme } = this;
    const looks = scheme
      ? Object.entries(style).map(([name, value]) => [name, resolve(this.looks, value, scheme)])
      : [];
    return { ...(Object.fromEntries(looks) as Attrs), ...attrs, class: known.short };
  }

  private written(change: (value: string) => string | undefined): string {
    return [...this.classes.values()]
      .map(({ short, style }) => {
        const changed = Object.entries(style).flatMap(([name, value]) => {
          const other = change(value);
          return other === undefined ? [] : [`${name}:${other}`];
        });
        return changed.length ? `.${short}{${changed.join(";")}}` : "";
      })
      .join("");
  }
}

/** The part of a style that is not used up by turning letters into outlines. */
const drawn = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([name]) => !TYPE.has(name)));
