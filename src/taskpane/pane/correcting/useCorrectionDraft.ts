import { useMemo, useState } from "react";
import { keyOf, proposals, type Correctable, type CorrectionDraft } from "./correctionDraft";

/** What is proposed of what can be corrected, under what somebody has chosen. */
export function useCorrectionDraft(all: readonly Correctable[]): {
  readonly draft: CorrectionDraft;
  readonly choose: (one: Correctable, meaning: string) => void;
} {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map());
  const draft = useMemo(() => {
    const both = new Map<string, string>(proposals(all));
    for (const [key, meaning] of chosen) {
      if (meaning === null) both.delete(key);
      else both.set(key, meaning);
    }
    return both;
  }, [all, chosen]);
  const choose = (one: Correctable, meaning: string): void =>
    setChosen(new Map([...chosen, [keyOf(one), meaning === one.meaning ? null : meaning]]));
  return { draft, choose };
}
