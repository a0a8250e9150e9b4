import type { Item } from "../pack/item";
import { apache } from "./apache";
import { iis } from "./iis";
import { netlify } from "./netlify";
import { nginx } from "./nginx";
import { partsOf, policyOf } from "./rules";

/**
 * The rules for four servers, as files of `site/`.
 *
 * @param paths every file of the site, named from its folder
 * @param site the HTML of every page among them, by the same names
 * @throws InputError for a page of the story that has no policy
 */
export function* hosting(
  paths: readonly string[],
  site: ReadonlyMap<string, string>,
): Generator<Item> {
  const list = partsOf(paths.toSorted(), policyOf(site));
  const file = (name: string, body: string): Item => ({ path: `site/${name}`, body, kind: "code" });
  yield file("_headers", netlify(list));
  yield file(".htaccess", apache(list));
  yield file("nginx.conf", nginx(list));
  yield file("web.config", iis(list));
}
