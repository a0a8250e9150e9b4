/** What the page of brands is told of the colours of a copy. */
export interface Reads {
  /** Which colour stands on which, and how well it has to be read there. */
  pairs: readonly (readonly [ink: string, ground: string, needed: number])[];
  /** What is said where all are read, and where one is not; names in braces are filled here. */
  words: { well: string; low: string };
}

/**
 * Says on the page of brands which colours of brand.css cannot be read, in the scheme of the screen.
 * It stands in the page as text, for modules do not run from a disk: it must name nothing from
 * outside itself.
 */
export function tellContrast({ pairs, words }: Reads): void {
  const list = document.querySelector<HTMLElement>("[data-contrast]");
  if (!list) return;
  const channel = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  /** Relative luminance, as WCAG 2.2 defines it, of what a name of brand.css stands for. */
  const luminance = (probe: HTMLElement, name: string): number => {
    probe.style.color = `var(--${name})`;
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
    ).map((part) => channel(Number(part) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const tell = (): void => {
    const probe = list.parentElement!.appendChild(document.createElement("span"));
    const low = pairs.flatMap(([ink, ground, needed]) => {
      const [dark = 0, light = 0] = [ink, ground]
        .map((one) => luminance(probe, one))
        .sort((a, b) => a - b);
      const is = Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
      const values: Record<string, string | number> = { ink, ground, is, needed };
      const said = words.low.replace(/\{(\w+)\}/g, (_, name: string) =>
        values[name]!.toLocaleString(document.documentElement.lang),
      );
      return is < needed ? [said] : [];
    });
    probe.remove();
    list.replaceChildren(
      ...(low.length ? low : [words.well]).map((text) => {
        const item = document.createElement("li");
        item.textContent = text;
        return item;
      }),
    );
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tell);
  tell();
}
