import type { FrameMessages } from "../../../model/messages/frameMessages";
import type { Sentences } from "../../sentences";

export const frameMessages: Sentences<FrameMessages> = {
  byDeclaration: () => "By the materials of the self-evaluation, to be verified",
  halfByDeclaration: () => "The part without figures is by the materials of the self-evaluation, to be verified",
  statementNeeded: () => "A statement with evidence decides this item; fill in 自评结论",
  inDoubt: () =>
    "Something in the tables could not be placed or read (see UEI Data checks), so the item cannot be called met",
  remedyPlan: ({ plan }) => `Remedy plan: ${plan} (a plan is not compliance)`,
};
