import type { FrameMessages } from "../../model/frameMessages";
import type { Sentences } from "../strings";

export const frameMessages: Sentences<FrameMessages> = {
  byDeclaration: () => "As declared by the bureau, not verified by figures",
  halfByDeclaration: () => "The part without figures is as declared by the bureau, not verified by figures",
  statementNeeded: () => "A statement with evidence decides this item; fill in 自评结论",
  inDoubt: () =>
    "Something in the tables could not be placed or read (see UEI 数据核查), so the item cannot be called met",
  remedyPlan: ({ plan }) => `Remedy plan: ${plan} (a plan is not compliance)`,
};
