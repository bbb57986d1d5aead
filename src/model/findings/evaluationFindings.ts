import type { CrossCheckFindings } from "./crossCheckFindings";
import type { HistoryFindings } from "./historyFindings";
import type { FloorKind } from "../floorKind";
import type { ItemId } from "../identifiers";
import type { ItemFindings } from "./itemFindings";
import type { MissingFieldFindings } from "./missingFieldFindings";
import type { Outcome } from "../outcome";
import type { PlausibilityFindings } from "./plausibilityFindings";
import type { RegistrationFindings } from "./registrationFindings";
import type { ResourceFindings } from "./resourceFindings";
import type { Stage } from "../stage";

/** What judging can find, each code with its parameters. */
export interface EvaluationFindings
  extends ItemFindings,
    ResourceFindings,
    RegistrationFindings,
    CrossCheckFindings,
    PlausibilityFindings,
    HistoryFindings,
    MissingFieldFindings {
  /** The bureau's own conclusion differs from the computed outcome (D10). */
  declaredDiffers: { readonly item: ItemId; readonly declared: Outcome; readonly computed: Outcome };
  /** Schools whose own line says the other (D10); the first is named. */
  schoolDeclaredDiffers: {
    readonly stage: Stage;
    readonly declared: Outcome;
    readonly computed: Outcome;
    readonly schools: number;
    readonly school: string;
  };
  /**
   * An indicator is declared 达标, and so many schools fall short of it that all pass by the rule of six and one (D6).
   */
  declaredWithinRule: { readonly item: ItemId; readonly schools: number; readonly floor: FloorKind };
  /** The bureau declares 达标, and the figures do not suffice to say so. */
  declaredUnproven: { readonly item: ItemId };
}
