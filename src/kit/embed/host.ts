import { partner } from "../../brand/partner";

/**
 * The address that codes and links name: a partner's own, where it gave one, else that of the
 * original.
 *
 * @param base where the story was first published
 * @param whose the partner whose copy this is, if it is anybody's
 */
export const hosted = (base: URL, whose: { url: string } | undefined = partner): URL =>
  whose ? new URL(whose.url) : base;

/** Whether an address leads nowhere on purpose, as where nobody gave SITE. */
export const leadsNowhere = ({ hostname }: URL): boolean =>
  /(^|\.)(example|invalid|test)$/.test(hostname);

/** An address of the site on a host that may have it in a folder. @param home ends in a slash */
export const atHome = (url: string, home: URL): URL => new URL(url.replace(/^\/(?!\/)/, ""), home);
