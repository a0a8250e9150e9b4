/** Elements that draw or name something. What runs, moves or embeds is not among them. */
const ELEMENTS = new Set(
  (
    "svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon " +
    "text tspan textPath clipPath mask pattern marker linearGradient radialGradient stop image switch " +
    "filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting " +
    "feDisplacementMap feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge " +
    "feMergeNode feMorphology feOffset feSpecularLighting feTile feTurbulence"
  ).split(" "),
);

const SVG = "http://www.w3.org/2000/svg";

/** Names of vocabularies that drawing programs and libraries put into files, and that draw nothing. */
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

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** A picture in the file itself, of a kind that holds no script. */
const RASTER = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;
const FONT = /^data:(font|application)\/(woff2?|x-font-woff|font-woff2?);base64,[A-Za-z0-9+/=]*$/;

/**
 * What makes an SVG file unsafe to publish, in words; nothing where it only draws. It allows what is
 * known and refuses the rest: script, links, other documents, entities, and what moves.
 */
export function faultsOfSvg(file: Uint8Array | string): string[] {
  const text = typeof file === "string" ? file : decoded(file);
  if (text === undefined) return ["it is not UTF-8"];
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    return ["it holds a control character"];
  const faults = new Set<string>();
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) {
      faults.add(`it is not well-formed: ${JSON.stringify(text.slice(at, at + 40))}`);
      break;
    }
    at = TOKEN.lastIndex;
    const [all, closed, name, attributes = "", empty] = token;
    if (all.startsWith("<?")) {
      const declaration =
        /^<\?xml version=["']1\.0["']( encoding=["']utf-8["'])?( standalone=["'](yes|no)["'])?\s*\?>$/i;
      if (!declaration.test(all) || token.index > 0) faults.add("it holds an instruction (<?…?>)");
    } else if (closed !== undefined) {
      if (open.pop() !== closed) faults.add(`it is not well-formed: </${closed}> closes nothing`);
    } else if (name !== undefined) {
      if (!open.length) roots++;
      for (const fault of faultsOfElement(name, attributes, !open.length)) faults.add(fault);
      if (!empty) open.push(name);
    } else if (!all.startsWith("<!--") && !all.startsWith("<!DOCTYPE")) {
      const style = open.at(-1)?.replace(/^svg:/, "") === "style";
      if (style) for (const fault of faultsOfCss(entitiesOf(all))) faults.add(fault);
      if (!all.startsWith("<![")) for (const fault of faultsOfText(all)) faults.add(fault);
      if (!open.length && all.trim()) faults.add("it holds text outside the drawing");
    }
  }
  if (open.length) faults.add(`it is not well-formed: <${open.at(-1)}> is not closed`);
  if (roots !== 1) faults.add(`it holds ${roots} drawings, not one`);
  return [...faults];
}

function decoded(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

function* faultsOfElement(name: string, attributes: string, root: boolean): Generator<string> {
  const [prefix, local] = name.includes(":") ? (name.split(":") as [string, string]) : ["", name];
  const known = prefix === "" || prefix === "svg";
  if (root && (!known || local !== "svg")) yield `it begins with <${name}>, not with <svg>`;
  // Elements of other vocabularies draw nothing; that they are of those is checked with their names.
  if (known && !ELEMENTS.has(local)) yield `it holds <${name}>`;
  const seen = new Set<string>();
  for (const [, key = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = entitiesOf(double ?? single ?? "");
    if (seen.has(key)) yield `<${name}> has ${key} twice`;
    seen.add(key);
    yield* faultsOfText(double ?? single ?? "");
    yield* faultsOfAttribute(name, key, value);
  }
  if (root && prefix === "" && !attributes.includes(SVG)) yield "it does not say that it is SVG";
}

function* faultsOfAttribute(name: string, key: string, value: string): Generator<string> {
  if (key === "xmlns" || key.startsWith("xmlns:")) {
    const own = key === "xmlns" || key === "xmlns:svg";
    const good = own ? value === SVG : VOCABULARIES.some((one) => one.test(value));
    if (!good) yield `it names the vocabulary ${JSON.stringify(value)} as ${key}`;
    return;
  }
  const local = key.split(":").at(-1)!.toLowerCase();
  if (local.startsWith("on")) yield `<${name}> has ${key}, which would run`;
  if (local === "base") yield `<${name}> has ${key}, which leads addresses elsewhere`;
  // In metadata an address is a name, and nothing loads it.
  if (/^(rdf|cc|dc):/.test(name) && key.startsWith("rdf:")) return;
  if (local === "href" || local === "src") {
    const picture = name.replace(/^svg:/, "") === "image" && RASTER.test(value);
    if (!/^#[^\s"'<>()\\]+$/.test(value) && !picture)
      yield `<${name}> leads to ${JSON.stringify(value.slice(0, 60))}`;
    return;
  }
  if (/script\s*:/i.test(value.replaceAll(/\s/g, ""))) yield `<${name} ${key}> would run`;
  yield* faultsOfCss(value, key);
}

/** Style, or an attribute that may hold it: it loads nothing, and says plainly what it means. */
function* faultsOfCss(css: string, key = "style"): Generator<string> {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  for (const [, address = ""] of plain.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)?/gi))
    if (!/^#[\w.-]+$/.test(address) && !FONT.test(address))
      yield `its style loads ${JSON.stringify(address.slice(0, 60))}`;
  if (
    /@import|@namespace|expression\s*\(|behavior\s*:|-moz-binding|image-set\s*\(|\bsrc\s*\(/i.test(
      plain,
    )
  )
    yield "its style loads or runs something";
  if (key === "style" && css.includes("\\")) yield "its style hides letters behind a backslash";
}

/** Only the five entities of XML and letters by number: others are defined elsewhere. */
function* faultsOfText(text: string): Generator<string> {
  for (const [all] of text.matchAll(/&[^;\s]*;?/g))
    if (!/^&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});$/i.test(all))
      yield `it holds the entity ${all}`;
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const entitiesOf = (text: string) =>
  text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, number, name) => {
      if (name) return NAMED[String(name).toLowerCase()]!;
      const code = hex ? parseInt(String(hex), 16) : Number(number);
      return code <= 0x10ffff ? String.fromCodePoint(code) : String(all);
    },
  );
