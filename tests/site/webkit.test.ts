import { heldTo } from "./engine.ts";

heldTo("webkit");
