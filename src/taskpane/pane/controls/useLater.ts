import { useEffect, useState } from "react";

/**
 * A part of the pane that lies in a script of its own, so that the pane opens without it.
 * @param load asks for the script; only the first time it is called counts
 * @returns null until it is there, "failed" where it cannot be had
 */
export function useLater<Part>(load: () => Promise<Part>): { readonly part: Part } | "failed" | null {
  const [later, setLater] = useState<{ readonly part: Part } | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (part) => {
        if (isWanted) setLater({ part });
      },
      () => {
        if (isWanted) setLater("failed");
      },
    );
    return () => {
      isWanted = false;
    };
    // A part does not change.
  }, []);
  return later;
}
