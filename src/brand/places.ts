import { markup } from "../engine/base/escape";
import { element, linkTo } from "../engine/words";
import type { Link, OwnPage } from "./page-schema";
import type { Partner } from "./partner";
import type { Picture } from "./picture";

/*
 * What a partner puts on a page beside its name, as HTML. All its words are escaped here: a file
 * gives text and addresses, and never HTML.
 */

/** Whose page it is, and what its words are in the language of the page. */
export interface House {
  name: string;
  page?: OwnPage | undefined;
  /** The picture of the slot, and where it lies. */
  slotPicture?: (Pick<Picture, "ratio"> & { src: string }) | undefined;
}

/**
 * A partner's, with the picture of its slot where that lies.
 *
 * @param file the name of that picture in the folder of the brand, without its end
 */
export const houseOf = ({ name, page, slotPicture }: Partner, file: string): House => ({
  name,
  page,
  slotPicture: slotPicture && { ...slotPicture, src: `/brand/${file}.${slotPicture.kind}` },
});

const linked = ({ text, url }: Link, name?: string): string =>
  linkTo(url, { class: name })(markup(text));

const list = (links: readonly Link[] = []): string =>
  links.length ? `<ul>${links.map((one) => `<li>${linked(one)}</li>`).join("")}</ul>` : "";

/**
 * The line above the story: the way home and the partner's sections.
 *
 * @param label what it is, to those who hear the page
 */
export function houseHead({ page }: House, label: string): string {
  const { home, sections } = page ?? {};
  if (!home && !sections) return "";
  const way = home ? linked(home, "back") : "";
  return element("nav", { class: "house", "aria-label": label })(way + list(sections));
}

/** What to read next. @param id that of its title in the page */
export function houseRelated({ page }: House, id: string): string {
  if (!page?.related) return "";
  const { title, links } = page.related;
  const head = element("h2", { id })(markup(title));
  return element("nav", { class: "house-related", "aria-labelledby": id })(head + list(links));
}

/** The partner's lines and links in the foot. */
export function houseFoot({ page }: House): string {
  const { lines = [], links } = page?.footer ?? {};
  const said = lines.map((line) => `<p>${markup(line)}</p>`).join("");
  return said || links ? `<div class="house-foot">${said}${list(links)}</div>` : "";
}

/**
 * The slot, where it is to stand; nothing elsewhere.
 *
 * @param places where on this page it would stand
 */
export function houseSlot(house: House, places: readonly string[]): string {
  const { slot } = house.page ?? {};
  if (!slot || !places.includes(slot.place)) return "";
  const { label, text, link } = slot;
  const words = [
    picture(house),
    text && `<p>${markup(text)}</p>`,
    link && `<p class="house-ask">${linked(link)}</p>`,
  ];
  // A style attribute would be against the policy, so that room is kept by an empty drawing.
  const room = slot.height
    ? `<svg width="1" viewBox="0 0 1 ${slot.height}" aria-hidden="true"></svg>`
    : "";
  const shown = `<div class="house-shown">${words.filter(Boolean).join("")}${room}</div>`;
  const said = `<p class="house-label">${markup(label)}</p>`;
  return element("aside", { class: "house-slot", "aria-label": label })(said + shown);
}

/** How high pictures of a slot are told to be: their sheet makes them as wide as there is room. */
const HIGH = 100;

function picture({ slotPicture, page }: House): string {
  const { slot } = page ?? {};
  if (!slotPicture || !slot) return "";
  const img = `<img src="${markup(slotPicture.src)}" alt="${markup(slot.alt ?? "")}" width="${Math.round(slotPicture.ratio * HIGH)}" height="${HIGH}" loading="lazy">`;
  return slot.link ? linkTo(slot.link.url)(img) : img;
}
