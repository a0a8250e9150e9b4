import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/**
 * The arrows of the project (ARCHITECTURE.md, law 1): for each folder, the imports it may not
 * have. Types may cross, for they cost nothing.
 */
const arrows = {
  "src/engine/base/**": "^\\.\\./",
  "src/engine/svg/**": "^(?!\\./)",
  "src/engine/scroll/**": "^\\.\\./(?!svg/)",
  "src/scenes/*/draw.ts": "^(?!\\.\\./\\.\\./engine/svg/)",
};

const restricted = Object.entries(arrows).map(([files, regex]) => ({
  files: [files],
  ignores: ["**/*.test.ts"],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex,
            allowTypeImports: true,
            message: "It runs against the arrows; see ARCHITECTURE.md.",
          },
        ],
      },
    ],
  },
}));

/** The site is the same whenever and wherever it is built. */
const timeless = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock: dates come from the data.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "No clock: dates come from the data.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "No chance: the build is the same every time.",
  },
];

/**
 * What runs in other people's pages, or in frames there, keeps nothing, asks for nothing and
 * follows nobody; and it stands there as text, so that it may import nothing.
 */
const guest = {
  files: ["src/kit/embed/child.ts", "src/kit/embed/loader.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ..."fetch XMLHttpRequest WebSocket EventSource localStorage sessionStorage indexedDB caches navigator history open eval Function".split(
        " ",
      ),
    ],
    "no-restricted-properties": [
      "error",
      ..."cookie referrer write innerHTML outerHTML insertAdjacentHTML srcdoc href assign replace localStorage sessionStorage top opener"
        .split(" ")
        .map((property) => ({ property, message: "A guest leaves no trace and takes none." })),
    ],
    "no-restricted-syntax": [
      "error",
      ...timeless,
      ...["ImportDeclaration", "ImportExpression"].map((selector) => ({
        selector,
        message: "It stands in a page as text: it names nothing from outside.",
      })),
    ],
  },
};

export default defineConfig(
  { ignores: ["dist/", ".astro/", ".stryker/", "node_modules/"] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs["flat/recommended"],
  {
    rules: {
      // The checks of tsc know undefined better; the bang says what the line above has shown.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": ["error", ...timeless],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  { files: ["scripts/**", "lab/**", "tests/**", "**/*.test.ts"], rules: { "no-console": "off" } },
  // What is defined is for the type checker to know.
  { files: ["**/*.{ts,astro,mjs}"], rules: { "no-undef": "off" } },
  ...restricted,
  guest,
);
