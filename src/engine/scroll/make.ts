/** Makes an element with some of its properties: its text, its class, what a click does. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), properties);

/** Makes a button that says a text and does a thing. */
export const button = (textContent: string, onclick: () => void): HTMLButtonElement =>
  make("button", { type: "button", textContent, onclick });
