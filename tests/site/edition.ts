import { get } from "node:http";
import { text } from "node:stream/consumers";
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
  // Not by fetch, which gives up on an answer after five minutes, and a busy machine builds longer.
  await new Promise<void>((done, failed) => {
    get(`${found.address}/`, (answer) => {
      void text(answer).then((said) => {
        if (answer.statusCode === 200) done();
        else failed(new Error(`${name} was not built:\n${said}`));
      }, failed);
    }).on("error", failed);
  });
  return found;
}
