/*
 * What marks look like, in the order in which rules win: first what all scenes share, then each
 * scene's own. A file of its own, because a glob's imports come before all others of its file.
 */
import.meta.glob("./*/style.css", { eager: true });
