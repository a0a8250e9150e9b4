import { isText } from "../../engine/base/mime";
import { markup } from "../../engine/base/escape";
import { say } from "../words";
import { always, CONFIGURATION, type Headers, type Part } from "./rules";
import { types } from "./text";

/** IIS 7 and later: read in the folder where it lies, so that it holds at any path. */
export const iis = (list: readonly Part[]): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- ${say("kit.hosting.iis.for")} -->
<configuration>
  <system.webServer>
    <staticContent>
${types.map(typed).join("\n")}
    </staticContent>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <security>
      <requestFiltering>
        <hiddenSegments>
${CONFIGURATION.filter((name) => name !== "web.config")
  .map((name) => `          <add segment="${name}" />`)
  .join("\n")}
        </hiddenSegments>
      </requestFiltering>
    </security>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${set(always, "        ")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${list.map(locations).join("\n")}
</configuration>
`;

function typed([end, type]: readonly [string, string]): string {
  const said = isText(type) ? `${type}; charset=utf-8` : type;
  return `      <remove fileExtension=".${end}" />\n      <mimeMap fileExtension=".${end}" mimeType="${said}" />`;
}

/** What is added without being removed first stops the server. */
const set = (headers: Headers, deep: string) =>
  Object.entries(headers)
    .map(
      ([name, value]) =>
        `${deep}<remove name="${name}" />\n${deep}<add name="${name}" value="${markup(value)}" />`,
    )
    .join("\n");

const locations = ({ rule, places }: Part) =>
  `  <!-- ${rule.what} -->\n${places.map((place) => location(place, rule.headers)).join("\n")}`;

const location = (
  place: string,
  headers: Headers,
) => `  <location path="${place.replace(/\/$/, "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${set(headers, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
