import { useRef, useState, type RefObject } from "react";
import { copyFormatted, selectForCopy } from "./clipboard";

export interface FormattedCopy {
  readonly outcome: "none" | "copied" | "byHand";
  /** A heading or the like near the button. */
  readonly anchor: RefObject<HTMLHeadingElement | null>;
  /** Where the text is shown, selected, if nothing but the keyboard may copy it. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly copy: (content: HTMLElement, text: string) => Promise<void>;
}

/** Copies formatted text, or shows it selected where nothing but the keyboard may. */
export function useFormattedCopy(): FormattedCopy {
  const anchor = useRef<HTMLHeadingElement | null>(null);
  const place = useRef<HTMLDivElement | null>(null);
  const [outcome, setOutcome] = useState<FormattedCopy["outcome"]>("none");
  const copy = async (content: HTMLElement, text: string): Promise<void> => {
    if (anchor.current === null || place.current === null) return;
    place.current.replaceChildren();
    const isCopied = await copyFormatted(content, text, anchor.current);
    setOutcome(isCopied ? "copied" : "byHand");
    if (isCopied) return;
    place.current.replaceChildren(content);
    selectForCopy(place.current);
  };
  return { outcome, anchor, place, copy };
}
