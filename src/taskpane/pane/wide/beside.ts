import { createContext, type ReactNode } from "react";

/**
 * What stands on the right-hand side under the detail of whatever tab is shown, such as the cells of a sheet; null:
 * nothing. Whoever has something to show there provides it around the tabs; `MasterDetail` puts it into its place.
 */
export const BesideContext = createContext<ReactNode>(null);
