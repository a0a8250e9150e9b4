import { markup } from "../../engine/base/escape";
import { html } from "../words";
import { site } from "@story";

/**
 * The line at the foot of a copy: whose the story is, where the original stands and under which
 * licence.
 *
 * @param href where the original of the page is
 */
export function originalLine(href: string): string {
  const { publisher, licence, title } = site;
  const params = { publisher, title, licence: licence.name };
  const links = {
    page: (inner: string) => `<a href="${markup(href)}">${inner}</a>`,
    licence: (inner: string) => `<a href="${markup(licence.url)}" rel="license">${inner}</a>`,
  };
  return `<p class="original">${html("kit.copy.original", params, links)}</p>`;
}
