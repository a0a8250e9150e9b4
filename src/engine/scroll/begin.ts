/**
 * Runs in the head, before the first paint, and stands there as text: it must name nothing from
 * outside itself. With script the page is laid out for scrolling, or as its reader chose, by the
 * address or before. Where the style sheet or the script that draws fails, or does not come in
 * time, the page goes back to text and stills, which is what it was without this.
 */
export function begin(): void {
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
