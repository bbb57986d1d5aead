import { HostError } from "../wire/hostError";
import { Kind } from "../wire/hostObject";
import { colourOf } from "./rangeFill";
import { flagProperty, UNDERLINES, wordProperty } from "./lookProperties";
import { changeLook, commonLook, type RangeTarget } from "./rangeTarget";

/** RangeFont. */
export const rangeFontKind: Kind<RangeTarget> = new Kind<RangeTarget>("RangeFont", () => ({
  properties: {
    Bold: flagProperty("bold"),
    Italic: flagProperty("italic"),
    Strikethrough: flagProperty("strikethrough"),
    Underline: wordProperty("underline", UNDERLINES),
    Color: {
      get: (target) => commonLook(target, "fontColor") ?? "",
      set: (target, value) => changeLook(target, { fontColor: colourOf(value) }),
    },
    Name: {
      get: (target) => commonLook(target, "fontName"),
      set(target, value): void {
        if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument", "a font has a name");
        changeLook(target, { fontName: value });
      },
    },
    Size: {
      get: (target) => commonLook(target, "fontSize"),
      set(target, value): void {
        if (typeof value !== "number" || value < 1 || value > 409)
          throw new HostError("InvalidArgument", "a font size is 1 to 409");
        changeLook(target, { fontSize: value });
      },
    },
  },
}));
