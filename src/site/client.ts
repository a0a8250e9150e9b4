import { start } from "../engine/scroll/scroll";
import { drawings } from "./drawings";

/* The script of the story’s page. The drawings of a chapter are a chunk of their own. */
start(drawings);
