import { markup } from "../../engine/base/escape";
import { html } from "../words";

/** Where the page about republishing lists the kits that lie beside its site. */
export const KITS_BLOCK = /<div class="kits">[^]*?<\/div>/;

/** What stands there where none do: that the original has them. @param base where the original is */
export function kitsElsewhere(base: URL): string {
  const href = new URL("republish/", base).href;
  const links = { page: (inner: string) => `<a href="${markup(href)}">${inner}</a>` };
  return `<p>${html("republish.shelf.elsewhere", {}, links)}</p>`;
}

/** The page for a copy, beside which no kits lie. */
export const withoutKits = (page: string, base: URL): string =>
  page.replace(KITS_BLOCK, () => `<div class="kits">${kitsElsewhere(base)}</div>`);
