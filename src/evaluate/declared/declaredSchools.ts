import type { SchoolPartResult } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import { STAGES } from "../../model/stage";

/**
 * Schools of which the bureau says 达标 or 未达标 (表Ⅱ-2 L14) and the figures say the other (D10): one error for each stage
 * and each way, with the first of them. What cannot be judged contradicts nothing.
 */
export function declaredSchools(schools: readonly SchoolPartResult[]): Finding[] {
  return STAGES.flatMap((stage) =>
    (["met", "unmet"] as const).flatMap((declared): Finding[] => {
      const computed = declared === "met" ? "unmet" : "met";
      const differing = schools.filter(
        ({ part, outcome }) => part.stage === stage && part.declared?.outcome === declared && outcome === computed,
      );
      const [first] = differing;
      if (first === undefined) return [];
      const params = { stage, declared, computed, schools: differing.length, school: first.school.name } as const;
      const about = { school: first.school.key, stage };
      return [finding("schoolDeclaredDiffers", "error", params, first.part.declared?.cell ?? null, about)];
    }),
  );
}
