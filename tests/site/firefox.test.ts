import { heldTo } from "./engine.ts";

heldTo("firefox");
