import { JSDOM } from "jsdom";

/**
 * The headers that IIS sends of a file, as far as a web.config decides: its custom headers, and Cache-Control by
 * `clientCache` ("DisableCache" is `no-cache`, "NoControl" none), each overridden by `<location>` elements whose path
 * is the file or a folder above it.
 * @param file with a leading slash
 */
export function iisHeaders(webConfig: string, file: string): Readonly<Record<string, string | undefined>> {
  const { document } = new JSDOM(webConfig, { contentType: "text/xml" }).window;
  const headers: Record<string, string | undefined> = {};
  for (const section of [...document.documentElement.children].filter((child) => appliesTo(child, file))) {
    for (const add of section.querySelectorAll("customHeaders > add"))
      headers[(add.getAttribute("name") ?? "").toLowerCase()] = add.getAttribute("value") ?? "";
    const mode = section.querySelector("clientCache")?.getAttribute("cacheControlMode");
    if (mode === "DisableCache") headers["cache-control"] = "no-cache";
    if (mode === "NoControl") delete headers["cache-control"];
  }
  return headers;
}

function appliesTo(section: Element, file: string): boolean {
  if (section.localName === "system.webServer") return true;
  const at = `/${section.getAttribute("path") ?? ""}`;
  return section.localName === "location" && (file === at || file.startsWith(`${at}/`));
}
