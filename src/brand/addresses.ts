import type { Theme } from "./theme";

/** Where a page is, in its copy and at home, and what search engines are told of it. */
export interface Addresses {
  /** The page in this copy. */
  here: string;
  /** The page where the story was first published. */
  original: string;
  /** The one of the two that counts. */
  canonical: string;
  /** Whether this copy is to stay out of search. */
  hidden: boolean;
}

/**
 * The addresses of a page or file.
 *
 * @param path from the top of the site, with its slash
 * @param site where the story was first published
 * @param partner whose copy this is, if it is anybody's
 */
export function addresses(
  path: string,
  site: URL,
  partner: Pick<Theme, "url" | "indexing"> | undefined,
): Addresses {
  // A partner may have its copy in a folder, so that the path starts there.
  const at = (base: URL | string) => new URL(path.slice(1), base).href;
  const here = at(partner?.url ?? site);
  const original = at(site);
  return {
    here,
    original,
    canonical: partner?.indexing === "index" ? here : original,
    hidden: partner?.indexing === "noindex",
  };
}
