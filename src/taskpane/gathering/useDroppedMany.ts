import { useEffect, useRef } from "react";
import { droppedFiles, isMany, type PlacedFile } from "./droppedFiles";

/** Takes whatever is dropped on the page while it is shown. */
export function useDroppedMany(take: (files: readonly PlacedFile[], isFolder: boolean) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      const isFolder = isMany(dataTransfer);
      void droppedFiles(dataTransfer).then((files) => latest.current(files, isFolder));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, []);
}
