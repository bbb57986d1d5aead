import type { ItemId } from "./identifiers";
import type { ItemFindings } from "./itemFindings";
import type { Outcome } from "./outcome";

/** What judging can find, each code with its parameters. */
export interface EvaluationFindings extends ItemFindings {
  /** The bureau's own conclusion differs from the computed outcome (D10). */
  declaredDiffers: { readonly item: ItemId; readonly declared: Outcome; readonly computed: Outcome };
}
