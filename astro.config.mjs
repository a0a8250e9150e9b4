import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { feeds } from "./src/kit/copy/after-build.ts";
import { alias } from "./story.config.mjs";
import { directives } from "./src/engine/base/policy.ts";
import { located } from "./src/engine/prose/located.ts";
import { parts } from "./src/engine/prose/parts.ts";
import { spoken } from "./src/engine/prose/spoken.ts";

export default defineConfig({
  // A publisher sets SITE to its own address; the default resolves nowhere on purpose.
  site: process.env.SITE ?? "https://road-around.example",
  integrations: [mdx(), feeds()],
  markdown: {
    processor: satteri({ mdastPlugins: [located, parts, spoken(process.env.LANGUAGE ?? "")] }),
    syntaxHighlight: false,
  },
  // Scripts find each other by where they stand, so that a copy runs at any address.
  vite: {
    // As modules it comes without the wrapping that its file for old loaders needs.
    resolve: { alias: { ...alias, scrollama: "scrollama/index.js" } },
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === "js" ? { relative: true } : undefined),
    },
  },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 3 },
  security: {
    csp: {
      directives: directives({
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "object-src": "'none'",
      }),
    },
  },
});
