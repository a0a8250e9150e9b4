import { heldTo } from "./engine.ts";

heldTo("chromium");
