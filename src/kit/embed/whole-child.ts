/** What of the windows it is read in the frame of the whole story takes, in pixels, and the least. */
export const HEIGHT = 720;

/**
 * Runs in the page around the framed story, where it stands as text: it must name nothing from
 * outside itself. A story that is scrolled has no height of its own, so to pages that hide a frame
 * until it speaks, or make it as high as it says, it says one that fits their screen. Our own code
 * has its height with it, and our loader is told none. A link goes on to WordPress, in whose frame
 * it would lead nowhere.
 *
 * @param most the height on a screen that has room for it
 */
export function wholeChild(most: number): void {
  if (parent === window) return;
  const pym = /^[\w-]{1,64}$/.exec(new URLSearchParams(location.search).get("childId") ?? "")?.[0];
  const secret = /[?&]secret=([a-z0-9]{1,64})(?:&|$)/i.exec(location.hash)?.[1];
  const height = Math.max(320, Math.min(most, Math.round(screen.availHeight * 0.8)));
  const say = (message: unknown) => parent.postMessage(message, "*");
  const tell = (): void => {
    say({ sentinel: "amp", type: "embed-size", height });
    if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) say({ message: "height", value: height, secret });
  };
  const story = document.querySelector("iframe");
  addEventListener("message", ({ source, data }: MessageEvent) => {
    if (typeof data !== "object" || data === null) return;
    const { mc, type, message, href } = data as Record<string, unknown>;
    if (source === parent && (type === "frames-init" || message === "ready")) tell();
    if (!secret || source !== story?.contentWindow || mc !== 1 || type !== "link") return;
    if (typeof href === "string" && /^https?:/.test(href))
      say({ message: "link", value: href, secret });
  });
  if (secret)
    addEventListener("click", ({ target }) => {
      const link = target instanceof Element && target.closest("a");
      if (link) say({ message: "link", value: link.href, secret });
    });
  tell();
}

/** Runs in the framed story, as text too: it says which link was followed, where script did not. */
export function framedLinks(): void {
  addEventListener("click", ({ target, defaultPrevented }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href]");
    if (link && !defaultPrevented && !link.getAttribute("href")!.startsWith("#"))
      parent.postMessage({ mc: 1, type: "link", href: link.href }, "*");
  });
}
