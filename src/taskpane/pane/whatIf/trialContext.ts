import { createContext, useContext } from "react";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import type { ComparedEvaluation, Scenario } from "../../../model/scenario";
import type { Trial, TrialSubject } from "./trial";

/** What every input of a trial needs. */
export interface TrialContents {
  readonly shown: DatedEvaluation;
  readonly trial: Trial;
  readonly scenario: Scenario;
  /** Of this very scenario; null as long as it is not judged. */
  readonly after: ComparedEvaluation | null;
  readonly type: (subject: TrialSubject, text: string) => void;
}

export const TrialContext = createContext<TrialContents | null>(null);

/** @throws Error outside of the tab */
export function useTrial(): TrialContents {
  const contents = useContext(TrialContext);
  if (contents === null) throw new Error("This component belongs inside the tab of trials.");
  return contents;
}
