import { HostError } from "../wire/hostError";
import { Kind } from "../wire/hostObject";
import type { Json } from "../wire/protocol";
import { changeLook, commonLook, type RangeTarget } from "./rangeTarget";

const NAMED: Readonly<Record<string, string>> = {
  white: "#FFFFFF",
  black: "#000000",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" or one of a few names; @throws HostError InvalidArgument */
export function colourOf(value: Json): string {
  const text = typeof value === "string" ? (NAMED[value.toLowerCase()] ?? value.toUpperCase()) : "";
  if (!/^#[0-9A-F]{6}$/.test(text)) throw new HostError("InvalidArgument", `${JSON.stringify(value)} is no colour`);
  return text;
}

/** RangeFill; a range without fill answers white, as Excel does, and one of several fills "". */
export const rangeFillKind: Kind<RangeTarget> = new Kind<RangeTarget>("RangeFill", () => ({
  properties: {
    Color: {
      get: (target) => {
        const common = commonLook(target, "fill");
        const first = target.areas[0];
        const isPlain =
          common === null &&
          first !== undefined &&
          target.sheet.styleAt(first.fromRow, first.fromColumn).look.fill === null;
        return common ?? (isPlain ? "#FFFFFF" : "");
      },
      set: (target, value) => changeLook(target, { fill: value === "" ? null : colourOf(value) }),
    },
  },
  actions: { Clear: (target) => changeLook(target, { fill: null }) },
}));
