import { browserAppearance, type Appearance, type AppearanceSource } from "./pane/controls/appearance";

/** Below this share of light a background calls for light letters. */
const DARK_BELOW = 0.5;

/** Windows' contrast themes first, since they hold for all programs; then what Office has chosen; else the browser. */
export const officeAppearance: AppearanceSource = {
  current: () => {
    const browser = browserAppearance.current();
    return browser === "contrast" ? browser : (appearanceOfBackground(backgroundOfOffice()) ?? browser);
  },
  subscribe: (changed) => {
    const stop = browserAppearance.subscribe(changed);
    // Office says when its theme changes only in some hosts and versions; the next start of the pane asks again.
    try {
      Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
    } catch {
      return stop;
    }
    return stop;
  },
};

function backgroundOfOffice(): string | undefined {
  // The web platform has no theme of its own and leaves it undefined, whatever the types say.
  return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
}

/** Dark or light by the luminance of a background such as `#262626`; null for what is no such colour. */
export function appearanceOfBackground(colour: string | undefined): Appearance | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW ? "dark" : "light";
}
