import { useEffect } from "react";
import { droppedFiles, isMany, type PlacedFile } from "../../gathering/droppedFiles";
import type { FileDesk } from "../paneHost";

/**
 * Opens a workbook that is dropped on the page, which would otherwise replace the page.
 * @param onMany takes several files or a folder, which are to be gathered
 */
export function useDroppedFile(
  files: FileDesk | null,
  onError: (error: unknown, file: File) => void,
  onMany: (files: readonly PlacedFile[]) => void,
): void {
  useEffect(() => {
    if (files === null) return undefined;
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer !== null && isMany(dataTransfer)) {
        void droppedFiles(dataTransfer).then(onMany);
        return;
      }
      const file = dataTransfer?.files[0];
      if (file !== undefined) files.open(file).catch((error: unknown) => onError(error, file));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [files, onError, onMany]);
}
