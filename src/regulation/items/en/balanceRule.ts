import type { ItemWords } from "../../itemCard";
import { inEnglish } from "../../limits/limitWords";
import type { BalanceRule } from "../../standard";

export const words = ({ primary, junior }: BalanceRule["limits"]): ItemWords => ({
  citation: "Resources, balance",
  title: "Variation between schools",
  text: `The coefficient of variation of every indicator is at most ${inEnglish(primary, "", 2)} in primary and ${inEnglish(junior, "", 2)} in junior schools`,
  measure: "direct additional resources to schools below the mean",
  remedy:
    "Direct resources to schools below the mean: Variation says which schools pull a coefficient, Shortfalls what additions and transfers would take.",
});
