import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-theme";
import { useSyncExternalStore } from "react";

/** How the pane looks; contrast is what Windows' contrast themes ask for. */
export type Appearance = "light" | "dark" | "contrast";

/** Where the appearance comes from: Office, or the browser. */
export interface AppearanceSource {
  readonly current: () => Appearance;
  readonly subscribe: (changed: () => void) => () => void;
}

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const FORCED_COLORS = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** What the browser says: contrast themes first, then light or dark. */
export const browserAppearance: AppearanceSource = {
  current: () =>
    window.matchMedia(FORCED_COLORS).matches ? "contrast" : window.matchMedia(DARK).matches ? "dark" : "light",
  subscribe: (changed) => {
    const queries = [FORCED_COLORS, DARK].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener("change", changed);
    return () => {
      for (const query of queries) query.removeEventListener("change", changed);
    };
  },
};

export function useAppearance(source: AppearanceSource): { readonly appearance: Appearance; readonly theme: Theme } {
  const appearance = useSyncExternalStore(source.subscribe, source.current);
  return { appearance, theme: THEMES[appearance] };
}
