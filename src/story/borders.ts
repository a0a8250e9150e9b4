/**
 * The border policy, in one place: what we do to the map data, and why. Printed on the site.
 * Natural Earth shows who holds ground; where the UN General Assembly has said otherwise we
 * follow the Assembly. No line is drawn where the story needs none.
 */
export const disputes = [
  {
    area: "Crimea",
    shipped: "a part of Russia",
    drawn: "a part of Ukraine",
    why: "UN General Assembly resolution 68/262 (27 March 2014)",
  },
  {
    area: "Abkhazia and South Ossetia",
    shipped: "inside Georgia, without a line",
    drawn: "as shipped",
    why: "UN General Assembly resolutions on displaced persons speak of them as Georgia",
  },
  {
    area: "Karabakh and the exclaves of Armenia and Azerbaijan",
    shipped: "inside Azerbaijan, without a line; three small exclaves drawn, Karki missing",
    drawn: "as shipped; the exclaves are too small to see and are left out",
    why: "UN Security Council resolution 874 (14 October 1993) speaks of a region of Azerbaijan",
  },
  {
    area: "Northern Cyprus, Kosovo, Golan, West Bank, Kashmir, Aksai Chin, Taiwan and others",
    shipped: "in various ways",
    drawn: "no line: borders appear only between countries the routes cross",
    why: "A map of routes need not decide them",
  },
] as const;

/** What stands under every map. */
export const notice = "Boundaries are not an endorsement; routes are schematic.";
