import { sha256Hex } from "../../engine/base/hash";
import { records } from "../../engine/table/records";
import { attribute, type Element } from "../dom";
import { faultsOfCsv } from "./csv";
import { isOwnFile } from "./files";
import { finding, type Finding } from "./finding";
import { isWhole, type Reading } from "./kit";
import { faultsOfSvg } from "./svg";

const PAPERS = ["LICENCE.txt", "CREDITS.txt", "CHANGES.txt", "README.html", "README.txt"];

/** Whose each file is, and what the data mean, is said. */
export function* papers(kit: Reading): Generator<Finding> {
  for (const path of PAPERS)
    if (!kit.text(path).trim()) yield finding(path, { key: "verify.empty" });
  const rights = new Map(
    records(kit.text("RIGHTS.csv")).map(([path = "", ...rest]) => [path, rest]),
  );
  for (const path of kit.paths)
    if (!rights.get(path)?.[2] && !isOwnFile(kit, path))
      yield finding(path, { key: "verify.rights" }, "rights");
  yield* describedData(kit);
}

/** The part of a Frictionless Data Package that is checked. */
interface Package {
  resources: { path: string; hash: string; schema: { fields: { name: string }[] } }[];
}

function* describedData(kit: Reading): Generator<Finding> {
  if (!isWhole(kit)) return;
  const { resources } = JSON.parse(kit.text("data/datapackage.json")) as Package;
  for (const { path: name, hash, schema } of resources) {
    const path = `data/${name}`;
    const body = kit.body(path);
    const columns = schema.fields.map((field) => field.name).join();
    if (!body) yield finding(path, { key: "verify.missing" });
    else if (`sha256:${sha256Hex(body)}` !== hash)
      yield finding(path, { key: "verify.data.other" });
    else if (records(kit.text(path))[0]!.join() !== columns)
      yield finding(path, { key: "verify.data.columns" });
  }
}

/** Every picture says in words what it shows. */
export function* alternatives(kit: Reading): Generator<Finding> {
  for (const path of kit.ending(".html"))
    for (const element of kit.page(path).all.filter(isSilent)) {
      const picture = attribute(element, "src") ?? `<${element.tagName}>`;
      yield finding(path, { key: "verify.alt", params: { picture } }, "alt");
    }
  const states = kit.paths.flatMap((path) => /^graphics\/[^/]+\/[^/]+\//.exec(path)?.[0] ?? []);
  for (const state of new Set(states))
    for (const name of ["alt.txt", "caption.txt", "credit.txt"])
      if (!kit.text(state + name).trim()) yield finding(state + name, { key: "verify.empty" });
}

/** Whether an element is a picture that has no words, and is not hidden from those who need them. */
function isSilent(element: Element): boolean {
  const { tagName } = element;
  const has = (name: string, value: string) => attribute(element, name) === value;
  if (tagName !== "img" && !(tagName === "svg" && has("role", "img"))) return false;
  const said = attribute(element, tagName === "svg" ? "aria-label" : "alt");
  // A logo beside its name says nothing more: it has words, and they are none.
  const beside = has("alt", "") && !within(element, "figure");
  const hidden = has("aria-hidden", "true") || has("role", "presentation") || beside;
  return !hidden && !said?.trim() && !titled(element);
}

/** Whether an element stands in one of a name. */
function within({ parentNode }: Element, name: string): boolean {
  for (let at = parentNode; at && "tagName" in at; at = at.parentNode)
    if (at.tagName === name) return true;
  return false;
}

const titled = ({ childNodes }: Element) =>
  childNodes.some((node) => "tagName" in node && node.tagName === "title");

/** SVG files only draw. */
export function* drawings({ ending, small }: Reading): Generator<Finding> {
  for (const path of ending(".svg"))
    for (const fault of faultsOfSvg(small(path)!)) yield finding(path, fault, "svg");
}

/** No spreadsheet runs a cell of the data. */
export function* cells({ ending, text }: Reading): Generator<Finding> {
  for (const path of ending(".csv"))
    for (const fault of faultsOfCsv(text(path))) yield finding(path, fault);
}

/** Copies name the original, and are listed as agreed. */
export function* originals(kit: Reading): Generator<Finding> {
  const { canonical, indexing } = kit.manifest;
  for (const path of [...kit.site(), ...(isWhole(kit) ? ["single/story.html"] : [])]) {
    const { all } = kit.page(path);
    const find = (tagName: string, name: string, value: string) =>
      all.find((one) => one.tagName === tagName && attribute(one, name) === value);
    const original = find("link", "rel", "canonical");
    const named = original && attribute(original, "href");
    if (named === undefined)
      yield finding(path, { key: "verify.original.none", params: { canonical } });
    else if (!named.startsWith(canonical))
      yield finding(path, { key: "verify.original.other", params: { named, canonical } });
    const robots = find("meta", "name", "robots");
    const closed = robots && attribute(robots, "content")?.includes("noindex");
    if (indexing === "noindex" && !closed) yield finding(path, { key: "verify.original.listed" });
  }
}
