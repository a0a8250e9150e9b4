import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { feeds } from "./src/kit/after-build.ts";
import { located } from "./src/prose/located.ts";

export default defineConfig({
  // A publisher sets SITE to its own address; the default resolves nowhere on purpose.
  site: process.env.SITE ?? "https://road-around.example",
  integrations: [mdx(), feeds()],
  markdown: { processor: satteri({ mdastPlugins: [located] }), syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 3 },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
    },
  },
});
