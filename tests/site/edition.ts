import { inject } from "vitest";
import type { Edition } from "../editions.ts";

/**
 * An edition of the site, once it is built. Its pages are read with `reader({ at: address })`; its
 * stills are SVG alone.
 *
 * @throws Error with what its build said, where that stopped
 */
export async function edition(name: Edition): Promise<{ address: string; dist: string }> {
  const found = inject("editions")[name];
  const answer = await fetch(`${found.address}/`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${name} was not built:\n${text}`);
  return found;
}
