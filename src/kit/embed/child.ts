/**
 * Runs in an embed, where it stands as text: it must name nothing from outside itself. It fixes
 * the colour scheme that the address asks for, and tells the page around how high the embed is,
 * in the dialects that newsrooms speak: AMP's, which Newswire frames read too; our own; pym's and
 * WordPress's where the address shows that they are there. Of messages it obeys one, to say the
 * height again, and that only from the page around.
 */
export function child(): void {
  const { dataset, style } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") dataset["theme"] = theme;
  if (parent === window) return;

  const pym = /^[\w-]{1,64}$/.exec(asked.get("childId") ?? "")?.[0];
  const secret = /[?&]secret=([a-z0-9]{1,64})(?:&|$)/i.exec(location.hash)?.[1];
  let [width, height, growths] = [0, 0, 0];
  let [resting, again] = [false, false];

  /** Measures the box, which knows nothing of the frame's height. False while it must not be told. */
  const measured = (): boolean => {
    // A frame that is too low has a scroll bar; the right height is that without one.
    style.overflow = "hidden";
    const box = document.querySelector(".embed")?.getBoundingClientRect();
    style.overflow = "";
    const now = Math.ceil(box?.height ?? 0);
    if (!box || !now) return false;
    if (box.width !== width || now < height) growths = 0;
    else if (now > height) growths++;
    // A page that answers each height with a wider or narrower frame would make it grow for ever.
    if (growths > 5) return true;
    width = box.width;
    height = now;
    return true;
  };
  const say = (message: unknown) => parent.postMessage(message, "*");
  const tell = (): void => {
    if (resting) again = true;
    if (resting || !measured()) return;
    say({ sentinel: "amp", type: "embed-size", height });
    say({ mc: 1, type: "height", slug: dataset["scene"], height });
    if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) say({ message: "height", value: height, secret });
    resting = true;
    setTimeout(() => {
      resting = false;
      if (again) tell();
      again = false;
    }, 100);
  };

  // In WordPress's frame a link leads nowhere by itself: the page around follows it when told.
  if (secret)
    addEventListener("click", ({ target }) => {
      const link = target instanceof Element && target.closest('a[href^="http"]');
      if (link) say({ message: "link", value: link.getAttribute("href"), secret });
    });

  // Only letters of the font that the embed brings measure right, and they come after the text.
  addEventListener("load", () => {
    void Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => {
      addEventListener("message", ({ source, data }: MessageEvent) => {
        if (source !== parent || typeof data !== "object" || data === null) return;
        const { mc, type, message } = data as Record<string, unknown>;
        if (type === "frames-init" || message === "ready" || (mc === 1 && type === "hello")) tell();
      });
      new ResizeObserver(tell).observe(document.querySelector(".embed")!);
      void document.fonts.ready.then(tell);
    });
  });
}
