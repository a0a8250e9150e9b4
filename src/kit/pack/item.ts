/** What kind of thing a file of the republish kit is: whose it is and what may be done with it. */
export type Kind = "text" | "graphic" | "data" | "code" | "font";

/** One file of the republish kit. Parts of the kit are generators of these. */
export interface Item {
  /** Where it stands in the unzipped folder: ASCII, forward slashes, no leading one. */
  path: string;
  body: Uint8Array | string;
  kind: Kind;
}
