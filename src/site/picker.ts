/** A picture as the picker offers it. */
export interface Choice {
  scene: string;
  /** Code B, which is of one state. */
  figure: string;
}

/** What the picker is told by the page. */
export interface Choices {
  /** Where the codes lead as they stand. */
  host: string;
  choices: Record<string, Choice>;
  /** The codes of each scene but B. */
  codes: Record<string, Record<string, string>>;
  /** How high the frame of a scene is, in pixels, by its width. */
  heights: Record<string, Record<string, number>>;
}

/**
 * Makes one code for what was chosen: picture, way, width, colours and host. Without script the page
 * leads to the codes of each picture instead.
 */
export function picker(form: HTMLFormElement, told: Choices): void {
  const value = (name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? field.value
      : "";
  };
  const write = () => {
    const choice = told.choices[value("picture")];
    const code = form.querySelector("textarea");
    if (!choice || !code) return;
    code.value = codeOf(told, choice, value);
    for (const image of form.querySelectorAll("img"))
      image.hidden = image.dataset["picture"] !== value("picture");
  };
  form.addEventListener("input", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  write();
}

function codeOf(told: Choices, choice: Choice, value: (name: string) => string): string {
  const way = value("way");
  const made = way === "B" ? choice.figure : (told.codes[choice.scene]?.[way] ?? "");
  const high = told.heights[choice.scene]?.[value("width")];
  const sized = high
    ? made.replace(/ height="\d+"( loading="lazy" frame)/, ` height="${high}"$1`)
    : made;
  const theme = value("theme");
  const themed = theme ? sized.replace(/(\/embed\/[^/"]+\/)"/, `$1?theme=${theme}"`) : sized;
  return themed.replaceAll(told.host, hostOf(value("host")) || told.host);
}

/** A host as codes name it: whole, with a slash at its end. Nothing where it is none. */
export function hostOf(typed: string): string {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : text && `https://${text}`;
  if (!whole || !URL.canParse(whole)) return "";
  const { origin, pathname } = new URL(whole);
  return `${origin}${pathname.replace(/\/?(index\.html)?$/, "/")}`;
}
