import { SaxesParser, type SaxesTagNS } from "saxes";
import { cssFaults, type CssFault } from "./css";

/** What a drawing may hold. What is not named is refused, so that nothing has to be thought of. */
export interface SvgRules {
  /** The elements of SVG that it may have. */
  elements: ReadonlySet<string>;
  /** Whether pictures and fonts may be in the file, as data. */
  data: boolean;
  /** Whether it may name its document type, and hold metadata in vocabularies that are known. */
  metadata: boolean;
}

/** What makes a drawing unsafe, and where. */
export interface SvgFault {
  kind:
    | CssFault["kind"]
    | "broken"
    | "doctype"
    | "instruction"
    | "root"
    | "element"
    | "vocabulary"
    | "handler"
    | "base"
    | "link"
    | "runs";
  /** Count from 1. */
  line: number;
  column: number;
  /** What was found there. */
  element?: string;
  name?: string;
  value?: string;
}

type Found = Omit<SvgFault, "line" | "column">;

const SVG = "http://www.w3.org/2000/svg";

/** Vocabularies that drawing programs and libraries put into files, and that draw nothing. */
const VOCABULARIES = [
  /^http:\/\/www\.w3\.org\/1999\/xlink$/,
  /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/,
  /^http:\/\/(creativecommons\.org\/ns#|web\.resource\.org\/cc\/)$/,
  /^http:\/\/purl\.org\/dc\/(elements\/1\.1|terms)\/$/,
  /^http:\/\/www\.inkscape\.org\/namespaces\/inkscape$/,
  /^http:\/\/sodipodi\.sourceforge\.net\/DTD\/sodipodi-0\.dtd$/,
  /^http:\/\/(ns\.adobe\.com|www\.w3\.org\/ns)\/[\w./-]*$/,
  /^http:\/\/iptc\.org\/std\/[\w./-]*$/,
  /^https?:\/\/(schema\.org|ns\.useplus\.org)\/[\w./-]*$/,
];
const isVocabulary = (uri: string) => VOCABULARIES.some((one) => one.test(uri));

/** A picture in the file itself, of a kind that holds no script. */
const RASTER = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

/** More copies than a drawing needs, and more copies in parts that may be copied themselves. */
const MOST_USES = 2000;
const MOST_NESTED = 8;
/** More than any drawing has within each other: for each element all around it are asked. */
const MOST_DEEP = 256;

/** The end of a file that cannot be read further. */
class Stop extends Error {}

/**
 * What makes a drawing unsafe to publish, in the order it stands there; nothing where it only
 * draws. What is not well-formed is read no further.
 *
 * @returns the faults, and the viewBox of the drawing if it has one
 */
export function inspectSvg(svg: string, rules: SvgRules) {
  const inspector = new Inspector(rules);
  try {
    inspector.parser.write(svg).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  const { faults, viewBox } = inspector;
  return { faults, viewBox };
}

/** Goes through a drawing and collects what is wrong with it. */
class Inspector {
  readonly parser = new SaxesParser({ xmlns: true, position: true });
  readonly faults: SvgFault[] = [];
  viewBox: string | undefined;
  private readonly open: SaxesTagNS[] = [];
  private style = "";
  private uses = 0;
  private nested = 0;

  constructor(private readonly rules: SvgRules) {
    const { parser } = this;
    const styled = (text: string) => {
      if (this.open.at(-1)?.local === "style") this.style += text;
    };
    parser.on("text", styled);
    parser.on("cdata", styled);
    parser.on("opentag", (tag) => this.opened(tag));
    parser.on("closetag", () => this.closed());
    parser.on("processinginstruction", ({ target }) =>
      this.add([{ kind: "instruction", name: target }]),
    );
    parser.on("xmldecl", ({ encoding = "utf-8" }) => {
      if (!/^utf-8$/i.test(encoding)) this.add([{ kind: "instruction", name: encoding }]);
    });
    parser.on("doctype", (text) => {
      if (!rules.metadata || text.includes("[")) this.add([{ kind: "doctype" }]);
    });
    parser.on("error", (error) => {
      this.add([{ kind: "broken", value: error.message.replace(/^\S*:?\d+:\d+: /, "") }]);
      throw new Stop();
    });
  }

  private add(found: Iterable<Found>): void {
    const { line, columnIndex } = this.parser;
    for (const one of found) this.faults.push({ line, column: Math.max(1, columnIndex), ...one });
  }

  private opened(tag: SaxesTagNS): void {
    if (!this.open.length) {
      this.viewBox = tag.attributes["viewBox"]?.value;
      if (tag.local !== "svg" || tag.uri !== SVG) this.add([{ kind: "root", element: tag.local }]);
    }
    this.add(ofElement(tag, this.rules));
    if (tag.local === "use") this.reuse(tag);
    for (const one of Object.values(tag.attributes)) this.add(ofAttribute(tag, one, this.rules));
    this.open.push(tag);
    if (this.open.length <= MOST_DEEP) return;
    this.add([{ kind: "broken", value: `more than ${MOST_DEEP} elements within each other` }]);
    throw new Stop();
  }

  /**
   * A copy of what may hold copies unfolds to more shapes than any browser draws. Few drawings
   * use many, and each that stands in a part with an id is counted against what copies that part.
   */
  private reuse(tag: SaxesTagNS): void {
    this.uses++;
    const inside = this.open.some(
      ({ local, attributes }) => local === "symbol" || (local === "g" && attributes["id"]),
    );
    if (inside) this.nested++;
    if (this.uses === MOST_USES || this.nested === MOST_NESTED)
      this.add([{ kind: "element", element: "use", name: tag.name }]);
  }

  private closed(): void {
    if (this.open.pop()?.local === "style") this.add(cssFaults(this.style, this.rules.data));
    this.style = "";
  }
}

function* ofElement({ uri, local, name }: SaxesTagNS, rules: SvgRules): Generator<Found> {
  if (uri === SVG ? rules.elements.has(local) : rules.metadata && isVocabulary(uri)) return;
  yield { kind: "element", element: local, name };
}

type Attribute = SaxesTagNS["attributes"][string];

function* ofAttribute(tag: SaxesTagNS, one: Attribute, rules: SvgRules): Generator<Found> {
  const { name, prefix, value } = one;
  const found = { element: tag.local, name, value: value.slice(0, 60) };
  if (name === "xmlns" || prefix === "xmlns") {
    if (value !== SVG && !isVocabulary(value)) yield { kind: "vocabulary", ...found };
    return;
  }
  const local = one.local.toLowerCase();
  if (local.startsWith("on")) yield { kind: "handler", ...found };
  if (local === "base") yield { kind: "base", ...found };
  // In metadata an address is a name, and nothing loads it.
  if (tag.uri !== SVG && /^(rdf|cc|dc)$/.test(tag.prefix) && prefix === "rdf") return;
  if (local === "href" || local === "src") {
    const picture = rules.data && tag.local === "image" && RASTER.test(value);
    if (!/^#[^\s"'<>()\\]+$/.test(value) && !picture) yield { kind: "link", ...found };
    return;
  }
  if (/script\s*:/i.test(value.replaceAll(/\s/g, ""))) yield { kind: "runs", ...found };
  for (const fault of cssFaults(value, rules.data, name)) yield { ...found, ...fault };
}
