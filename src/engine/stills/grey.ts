/** An attribute that holds a colour. */
const COLOUR = /\b(fill|stroke|stop-color)="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g;

/**
 * A still without colours: each becomes the grey that is as light, so that all contrasts of text
 * and marks to their ground stay as they were measured.
 */
export const greyed = (svg: string): string =>
  svg.replaceAll(COLOUR, (_, name: string, ...parts: string[]) => {
    const [red = 0, green = 0, blue = 0] = parts
      .slice(0, 3)
      .map((part) => linear(parseInt(part, 16)));
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return `${name}="#${encoded(light).toString(16).padStart(2, "0").repeat(3)}"`;
  });

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const encoded = (light: number): number =>
  Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
