import { partner, type Partner } from "../../brand/partner";
import type { Own } from "../pack/item";
import { say } from "../words";

/**
 * Whose a file of the site is where it is a partner’s: its fonts by the licence that its file gives,
 * its logo and the picture of its slot by none but its own.
 *
 * @param path from the top of the site
 * @param whose the partner whose copy this is, if it is anybody's
 */
export function ownOf(path: string, whose: Partner | undefined = partner): Own | undefined {
  const name = /^brand\/(.+)/.exec(path)?.[1];
  if (!whose || !name) return undefined;
  const font = whose.faces.find((one) => one.name === name);
  if (font) return { holder: font.holder, licence: font.licence };
  const pictures = [`logo.${whose.logoPicture.kind}`, `slot.${whose.slotPicture?.kind}`];
  if (!pictures.includes(name)) return undefined;
  return { holder: whose.name, licence: say("legal.rights.reserved") };
}
