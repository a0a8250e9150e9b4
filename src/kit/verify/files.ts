import { gzipSync } from "fflate";
import { sha256Hex } from "../../engine/base/hash";
import { isOwn } from "../check/own";
import { BRAND, LIMITS } from "../legal/limits";
import { faultOfPath, LONGEST, twins } from "../pack/path";
import { finding, type Finding } from "./finding";
import { isWhole, type Reading } from "./kit";

/** Lists that do not list themselves. */
const LISTS = ["manifest.json", "SHA256SUMS"];

/** Whether a file is a partner's to change: our list says so, for the kit's own may be spoiled. */
export const isBrand = (path: string): boolean => BRAND.some((one) => one === path);

/** Whether a file that we did not pack is a partner's font or logo, which brand.css may name. */
export const isOwnFile = ({ kit, manifest }: Reading, path: string): boolean =>
  isOwn(path, kit.files.get(path) ?? new Uint8Array()) &&
  !manifest.files.some((one) => one.path === path);

/** Every file is there, as it was packed, and no other. */
export function* wholeness(reading: Reading): Generator<Finding> {
  const { body: bodyOf, manifest, paths } = reading;
  for (const { path, bytes, sha256 } of manifest.files) {
    const body = bodyOf(path);
    if (!body) yield finding(path, { key: "verify.missing" });
    else if (isBrand(path)) continue;
    else if (body.length !== bytes || sha256Hex(body) !== sha256)
      yield finding(path, { key: "verify.changed" }, "ours");
  }
  const listed = new Set([...manifest.files.map(({ path }) => path), ...LISTS]);
  for (const path of paths)
    if (!listed.has(path) && !isOwnFile(reading, path))
      yield finding(path, { key: "verify.added" }, "remove");
  yield* otherSums(reading);
}

/** The two lists agree, and the sums hold for the list of files too. */
function* otherSums({ body, manifest, text }: Reading): Generator<Finding> {
  const lines = text("SHA256SUMS").split("\n").filter(Boolean);
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const { path, sha256 } of manifest.files)
    if (sums.get(path) !== sha256) yield finding(path, { key: "verify.sums" }, "lists");
  const list = "manifest.json";
  if (sums.get(list) !== sha256Hex(body(list)!))
    yield finding(list, { key: "verify.changed" }, "lists");
  const listed = new Set([list, ...manifest.files.map(({ path }) => path)]);
  for (const path of sums.keys())
    if (!listed.has(path)) yield finding(path, { key: "verify.sums" }, "lists");
  if (lines.length !== listed.size) yield finding("SHA256SUMS", { key: "verify.changed" }, "lists");
}

/** Names, dates and rights are such that it unpacks alike on every system. */
export function* unpacking({ kit, paths }: Reading): Generator<Finding> {
  for (const path of paths) {
    const fault = faultOfPath(path);
    if (fault)
      yield finding(path, { key: `verify.path.${fault}`, params: { most: LONGEST } }, "rename");
  }
  for (const path of twins(paths)) yield finding(path, { key: "verify.twins" }, "one");
  const entries = kit.zip?.entries ?? [];
  const names = entries.map(({ name }) => name);
  if (names.join("\n") !== names.toSorted().join("\n"))
    yield finding("", { key: "verify.unsorted" }, "pack");
  if (new Set(entries.map(({ date }) => date)).size > 1)
    yield finding("", { key: "verify.dates" }, "pack");
  const other = entries.find(({ mode }) => mode !== 0o100644);
  if (other) yield finding(other.name, { key: "verify.mode" }, "pack");
}

/** Nothing is larger than it may be. */
export function* sizes(reading: Reading): Generator<Finding> {
  const { kit, paths } = reading;
  const limits = LIMITS;
  const large = (path: string, bytes: number, most: number) =>
    bytes > most
      ? [finding(path, { key: path ? "verify.size" : "verify.size.zip", params: { bytes, most } })]
      : [];
  const packed = (path: string) => gzipSync(reading.body(path)!, { level: 9 }).length;
  yield* large("", kit.zip?.bytes ?? 0, isWhole(reading) ? limits.zip : limits.part);
  const single = "single/story.html";
  yield* large(single, kit.files.get(single)?.length ?? 0, limits.single);
  for (const path of paths) {
    if (/^site\/embed\/[^/]+\/index\.html$/.test(path))
      yield* large(path, packed(path), limits.embed);
    if (path === "site/embed/loader.js") yield* large(path, packed(path), limits.loader);
  }
}
