import { sha256 } from "../../engine/base/hash.ts";

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*"\s*\/?>/i;

/**
 * A page with its policy right behind its charset, which names no script and style but those in the page.
 * What stands before a policy is loaded without it, where the page comes in parts.
 */
export function policyFirst(html: string): string {
  const [policy] = POLICY.exec(html) ?? [];
  const [charset] = CHARSET.exec(html) ?? [];
  if (!policy || !charset) return html;
  return html.replace(policy, "").replace(charset, () => charset + own(policy, html));
}

/** A policy without the hashes of other pages’ scripts and styles, and of files, which come from here. */
function own(policy: string, html: string): string {
  const here = [...html.matchAll(/<(script|style)(?: [^>]*)?>([^]*?)<\/\1>/g)];
  const hashes = new Set(here.map(([, , text]) => `'${sha256(text!)}'`));
  return policy.replace(/ ('sha256-[^']*')/g, (hash, one: string) => (hashes.has(one) ? hash : ""));
}
