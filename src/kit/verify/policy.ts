import { sha256 } from "../../engine/base/hash";
import { readPolicy, strict } from "../../engine/base/policy";
import { attribute, rawText, type Element } from "../dom";
import { finding, type Finding } from "./finding";
import type { Reading } from "./kit";

/** A policy, with the sources of each directive as one text. */
type Policy = ReadonlyMap<string, string>;

/** Every page has a strict policy, and keeps to it. */
export function* policies(kit: Reading): Generator<Finding> {
  for (const path of kit.shown()) {
    const { all } = kit.page(path);
    const policy = policyOf(all);
    if (!policy) yield finding(path, { key: "verify.policy.none" });
    else {
      if (!isFirst(all)) yield finding(path, { key: "verify.policy.late" });
      yield* weaknesses(path, policy);
      for (const element of all) yield* breaches(path, element, policy);
    }
  }
}

const isPolicy = (one: Element) =>
  attribute(one, "http-equiv")?.toLowerCase() === "content-security-policy";

/** Whether nothing that loads or runs stands before the policy: that would not be under it. */
function isFirst(all: readonly Element[]): boolean {
  const early = all.slice(0, all.findIndex(isPolicy));
  return early.every(
    (one) =>
      ["html", "head"].includes(one.tagName) ||
      (one.tagName === "meta" && attribute(one, "charset") !== undefined),
  );
}

function policyOf(all: readonly Element[]): Policy | undefined {
  const meta = all.find(isPolicy);
  const read = meta && readPolicy(attribute(meta, "content") ?? "");
  return read && new Map([...read].map(([name, sources]) => [name, sources.join(" ")]));
}

/** What a policy leaves open. */
function* weaknesses(path: string, policy: Policy): Generator<Finding> {
  for (const [name, wanted] of Object.entries(strict)) {
    const says = policy.get(name);
    if (says === undefined) yield finding(path, { key: "verify.policy.missing", params: { name } });
    else if (says !== wanted)
      yield finding(path, { key: "verify.policy.weak", params: { name, says } });
  }
  for (const [name, says] of policy) {
    const open = /'unsafe-|(^|\s)(\*|https?:|data:)(\s|$)/.test(says);
    const harmless = /^(img|font)-src$/.test(name) && !/\*|unsafe|https?:/.test(says);
    if (open && !harmless)
      yield finding(path, { key: "verify.policy.open", params: { name, says } });
  }
}

/** What the policy of its page would block in an element. */
function* breaches(path: string, element: Element, policy: Policy): Generator<Finding> {
  const { tagName, attrs } = element;
  const bad = attrs.find(({ name }) => name === "style" || name.startsWith("on"));
  if (bad) {
    const params = { element: `<${tagName} ${bad.name}>` };
    yield finding(path, { key: "verify.policy.blocks", params }, "script");
  }
  if (!runs(element) && tagName !== "style") return;
  const named = policy.get(`${tagName}-src`) ?? "";
  const text = rawText(element);
  if (text && !named.includes(`'${sha256(text)}'`))
    yield finding(
      path,
      { key: "verify.policy.unnamed", params: { element: `<${tagName}>` } },
      "script",
    );
}

/** Whether an element is a script that stands in the page. */
function runs(element: Element): boolean {
  const type = attribute(element, "type");
  return (
    element.tagName === "script" &&
    attribute(element, "src") === undefined &&
    (!type || type === "module" || type === "text/javascript")
  );
}
