import { useEffect } from "react";
import type { FileDesk } from "./paneHost";

/** Opens a workbook that is dropped on the page, which would otherwise replace the page. */
export function useDroppedFile(files: FileDesk | null, onError: (error: unknown, file: File) => void): void {
  useEffect(() => {
    if (files === null) return undefined;
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) files.open(file).catch((error: unknown) => onError(error, file));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [files, onError]);
}
