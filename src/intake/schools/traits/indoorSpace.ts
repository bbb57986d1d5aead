import type { Figure } from "../../../model/figures/figure";
import type { FieldId, Fields } from "../parts/fieldIds";

const STAGES = ["", "Primary", "Junior"] as const;

/**
 * 体育馆 stands for 室内体育用房 where the school has no figure under that name; beside it, it is a figure of its own (D33).
 * @returns the same record where nothing changes
 */
export function withGymnasiumAsIndoorSpace(fields: Fields): Fields {
  let moved: Record<FieldId, Figure | undefined> | null = null;
  for (const stage of STAGES) {
    const gymnasium = fields[`gymnasiumSpace${stage}`];
    if (gymnasium === undefined || fields[`indoorSportsSpace${stage}`] !== undefined) continue;
    moved ??= { ...fields };
    moved[`indoorSportsSpace${stage}`] = gymnasium;
    moved[`gymnasiumSpace${stage}`] = undefined;
  }
  return moved ?? fields;
}
