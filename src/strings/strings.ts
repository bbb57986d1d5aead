import type { EvaluationFindings } from "../model/evaluationFindings";
import type { FindingParams } from "../model/finding";
import type { IntakeFindings } from "../model/intakeFindings";
import type { EvaluationMessages } from "../model/message";
import type { BatchStrings } from "./batchStrings";
import type { BlankSentences } from "./blankSentences";
import type { CatalogueStrings } from "./catalogueStrings";
import type { CliStrings } from "./cliStrings";
import type { FailureStrings } from "./failureStrings";
import type { FormStrings } from "./formStrings";
import type { GatheringStrings } from "./gatheringStrings";
import type { PaneStrings } from "./paneStrings";
import type { ReportStrings } from "./reportStrings";
import type { SheetStrings } from "./sheetStrings";
import type { TemplateStrings } from "./templateStrings";

/** One sentence per code, from its parameters. */
export type Sentences<Catalogue> = { readonly [Code in keyof Catalogue]: (params: Catalogue[Code]) => string };

export type Language = "zh-CN" | "en";

/** Every sentence a person reads, in one language; each area of the product has its own section and file. */
export interface Strings {
  readonly language: Language;
  readonly intakeFindings: Sentences<IntakeFindings>;
  readonly evaluationFindings: Sentences<EvaluationFindings>;
  readonly evaluationMessages: Sentences<EvaluationMessages>;
  readonly catalogue: CatalogueStrings;
  readonly sheets: SheetStrings;
  readonly failures: FailureStrings;
  readonly cli: CliStrings;
  readonly batch: BatchStrings;
  readonly template: TemplateStrings;
  readonly gathering: GatheringStrings;
  readonly pane: PaneStrings;
  readonly blanks: BlankSentences;
  readonly forms: FormStrings;
  readonly report: ReportStrings;
}

/** The sections that hold sentences of findings, as one catalogue. */
export type FindingSentences = Sentences<FindingParams>;
