import * as React from "react";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Strings } from "../../../src/strings/strings";
import { PaneContext } from "../../../src/taskpane/pane/paneContext";

/** The HTML of a part of the pane of a host that shows no cells, as it first stands there. */
export function renderInPane(element: ReactElement, strings: Strings): string {
  // The compiler of the tests turns the tags of components into calls of a global React.
  Object.assign(globalThis, { React });
  return renderToStaticMarkup(
    createElement(
      PaneContext.Provider,
      { value: { strings, select: null, selectedRows: null, showsOwnSheets: false, evaluator: null } },
      element,
    ),
  );
}
