import { markup } from "../../engine/base/escape";
import { compose } from "../../engine/scene/compose";
import type { StoryScene as Scene } from "../../engine/story";
import { copyrightNotice, creditLine, firstPublished } from "../../site/credit";
import { site } from "@story";

/** What a picture says of itself. */
interface Told {
  title: string;
  alt: string;
  /** Where it stands on our site, with scheme and host. */
  page: string;
  /** Where the terms stand. */
  terms: string;
}

/** What a state’s picture says of itself. @param base the site on which it was first published */
export function pictureXmp(base: URL, scene: Scene, state: string): string {
  const { headline, alt } = compose(scene, "narrow").steps[state]!;
  const page = new URL(`/scenes/${scene.name}/#${state}`, base).href;
  return xmp({ title: headline, alt, page, terms: new URL("/republish/", base).href });
}

/**
 * Title, alternative text, credit and licence, in the properties of the IPTC Photo Metadata
 * Standard, as an XMP packet.
 */
export function xmp({ title, alt, page, terms }: Told): string {
  const inLanguage = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${markup(text)}</rdf:li></rdf:Alt></${name}>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
${inLanguage("dc:title", title)}
${inLanguage("dc:description", alt)}
${inLanguage("Iptc4xmpCore:AltTextAccessibility", alt)}
<dc:creator><rdf:Seq><rdf:li>${markup(site.publisher)}</rdf:li></rdf:Seq></dc:creator>
${inLanguage("dc:rights", copyrightNotice(firstPublished))}
<photoshop:Credit>${markup(site.publisher)}</photoshop:Credit>
<photoshop:DateCreated>${firstPublished}</photoshop:DateCreated>
<xmpRights:Marked>True</xmpRights:Marked>
<xmpRights:WebStatement>${markup(site.licence.url)}</xmpRights:WebStatement>
${inLanguage("xmpRights:UsageTerms", creditLine(page))}
<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>${markup(site.publisher)}</plus:LicensorName><plus:LicensorURL>${markup(terms)}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
