import type { RequirementMatrix } from "./requirementMatrix";
import type { ShimFacts } from "./externalShim";

/**
 * Which of Excel's platforms the client believes to run in; for the web a page of a real browser stands around the
 * pane.
 */
export type PlatformName = "win32" | "mac" | "web";

const HOST_FILES: Readonly<
  Record<PlatformName, { readonly name: string; readonly version: string; readonly build: string }>
> = {
  win32: { name: "Win32", version: "16.01", build: "16.0.18000.20000" },
  mac: { name: "Mac", version: "16.00", build: "16.100.25000.0" },
  web: { name: "Web", version: "16.00", build: "16.0.18000.41000" },
};

/** Shared runtime and custom functions: without these the client never starts the functions runtime. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** White: background and font of the body and of the controls, as Windows colour numbers. */
const LIGHT_THEME = {
  primaryBackColor: 0xe6e6e6,
  primaryFontColor: 0x262626,
  secondaryBackColor: 0xffffff,
  secondaryFontColor: 0x262626,
};

export function shimFacts(platform: PlatformName, locale: string, requirements: RequirementMatrix): ShimFacts {
  const { name, version, build } = HOST_FILES[platform];
  return {
    hostInfo: `Excel$${name}$${version}$${locale}$telemetry$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    requirements: JSON.stringify(requirements),
    locale,
    dataLocale: locale,
    documentUrl: platform === "web" ? "https://bureau.test/book.xlsx" : "C:\\book.xlsx",
    fullVersion: build,
    theme: JSON.stringify(LIGHT_THEME),
    settings: {},
  };
}
