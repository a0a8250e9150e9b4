/**
 * Runs in the head, before the first paint, and stands there as text: it must name nothing from
 * outside itself. With script the page is laid out for scrolling, or as its reader chose, by the
 * address or before. Where the style sheet or the script that draws fails, or does not come in
 * time, the page goes back to text and stills, which is what it was without this.
 *
 * @param layouts what windows ask of each layout and of the wide frame, as media queries
 */
export function begin(layouts: Readonly<Record<"side" | "stacked" | "wide", string>>): void {
  const { dataset } = document.documentElement;
  const chosen = (name: string, values: readonly string[]): string | undefined => {
    let kept: string | null = null;
    try {
      kept = localStorage.getItem(name);
    } catch {
      // A browser that keeps nothing has kept nothing.
    }
    const asked = new URLSearchParams(location.search).get(name);
    return values.find((one) => one === asked) ?? values.find((one) => one === kept);
  };
  const plain = () => delete dataset["reading"];
  dataset["reading"] = chosen("read", ["scroll", "steps", "article"]) ?? "scroll";
  const motion = chosen("motion", ["on", "off"]);
  if (motion) dataset["motion"] = motion;
  const [side, stacked, wide] = (["side", "stacked", "wide"] as const).map((name) => {
    const query = matchMedia(layouts[name]);
    query.addEventListener("change", () => layOut());
    return query;
  });
  const layOut = () => {
    dataset["frame"] = wide!.matches ? "wide" : "narrow";
    if (side!.matches || stacked!.matches) dataset["layout"] = side!.matches ? "side" : "stacked";
    else delete dataset["layout"];
  };
  layOut();
  addEventListener(
    "error",
    ({ target }) => {
      const sheet = target instanceof HTMLLinkElement && target.rel === "stylesheet";
      if (sheet || target instanceof HTMLScriptElement) plain();
    },
    true,
  );
  setTimeout(() => {
    if (!("alive" in dataset)) plain();
  }, 8000);
}
