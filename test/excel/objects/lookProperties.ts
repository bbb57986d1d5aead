import type { CellLook } from "../book/style";
import { HostError } from "../wire/hostError";
import type { Property } from "../wire/hostObject";
import type { Json } from "../wire/protocol";
import { changeLook, commonLook, type RangeTarget } from "./rangeTarget";

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** A property of the look that takes one of some words. */
export function wordProperty(
  name: "horizontal" | "vertical" | "underline",
  words: readonly string[],
): Property<RangeTarget> {
  return {
    get: (target) => commonLook(target, name),
    set: (target, value) => changeLook(target, { [name]: oneOf(value, words, name) }),
  };
}

export function oneOf(value: Json, words: readonly string[], name: string): string {
  const word = words.find((one) => typeof value === "string" && one.toLowerCase() === value.toLowerCase());
  if (word === undefined) throw new HostError("InvalidArgument", `${JSON.stringify(value)} is no ${name}`);
  return word;
}

type FlagName = { [Name in keyof CellLook]: CellLook[Name] extends boolean ? Name : never }[keyof CellLook];

export function flagProperty(name: FlagName): Property<RangeTarget> {
  return {
    get: (target) => commonLook(target, name),
    set(target, value): void {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", `${name} must be true or false`);
      changeLook(target, { [name]: value });
    },
  };
}
