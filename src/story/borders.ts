/** What the map data show where states do not agree, which is what we began from. */
interface Dispute {
  /** Its messages in borders.json: `<id>.area`, and `<id>.drawn`, what we draw and why. */
  id: string;
  /** As Natural Earth ships it. */
  shipped: string;
}

/**
 * The border policy, in one place: what we do to the map data. Printed on the site, with reasons.
 * Natural Earth shows who holds ground; where the UN General Assembly has said otherwise we
 * follow the Assembly. No line is drawn where the story needs none.
 */
export const disputes: readonly Dispute[] = [
  { id: "crimea", shipped: "a part of Russia" },
  { id: "abkhazia-and-south-ossetia", shipped: "inside Georgia, without a line" },
  {
    id: "karabakh-and-exclaves",
    shipped: "inside Azerbaijan, without a line; three small exclaves drawn, Karki missing",
  },
  { id: "others", shipped: "in various ways" },
];
