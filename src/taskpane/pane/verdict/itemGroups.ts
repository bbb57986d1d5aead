import type { Evaluation, ItemResult } from "../../../model/evaluation";
import type { Outcome } from "../../../model/outcome";

/** What has to be mended first, then what cannot be told, then the rest. */
const ORDER: readonly Outcome[] = ["unmet", "undetermined", "pending", "met", "notApplicable"];

/** Items of one outcome that decide, or those that only inform. */
export interface ItemGroup {
  readonly kind: Outcome | "informs";
  readonly items: readonly ItemResult[];
}

/** The items by what became of them, the gravest first; groups without any are left out. */
export function itemGroups({ items }: Pick<Evaluation, "items">): ItemGroup[] {
  const groups = [
    ...ORDER.map(
      (kind): ItemGroup => ({ kind, items: items.filter(({ decides, outcome }) => decides && outcome === kind) }),
    ),
    { kind: "informs" as const, items: items.filter(({ decides }) => !decides) },
  ];
  return groups.filter(({ items: some }) => some.length > 0);
}
