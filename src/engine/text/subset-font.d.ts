declare module "subset-font" {
  /** Cuts a font down to the glyphs that some text needs (HarfBuzz, compiled to WebAssembly). */
  export default function subset(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "woff2";
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

declare module "fontverter" {
  /** Converts a font file, here from WOFF2 to the plain format that HarfBuzz reads. */
  export function convert(font: Buffer, format: "sfnt"): Promise<Buffer>;
}
