const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*"\s*\/?>/i;

/**
 * A page with its policy right behind its charset. What stands before a policy is loaded without
 * it, where the page comes in parts.
 */
export function policyFirst(html: string): string {
  const [policy] = POLICY.exec(html) ?? [];
  const [charset] = CHARSET.exec(html) ?? [];
  if (!policy || !charset || html.includes(charset + policy)) return html;
  return html.replace(policy, "").replace(charset, () => charset + policy);
}
