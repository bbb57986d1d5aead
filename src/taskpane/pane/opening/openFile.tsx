import { Button, type ButtonProps } from "@fluentui/react-button";
import { useRef, type ReactElement } from "react";
import type { FileDesk } from "../paneHost";

/** A button that lets people choose a workbook from their machine. */
export function OpenFile({
  files,
  onError,
  onNear,
  children,
  ...button
}: {
  readonly files: FileDesk;
  /** Told when somebody is about to choose. */
  readonly onNear?: () => void;
  readonly onError: (error: unknown, file: File) => void;
  readonly children: string;
} & Pick<ButtonProps, "appearance" | "size">): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const open = (file: File | undefined): void => {
    if (input.current !== null) input.current.value = "";
    if (file !== undefined) files.open(file).catch((error: unknown) => onError(error, file));
  };
  return (
    <>
      <Button {...button} onPointerEnter={onNear} onFocus={onNear} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={children}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => open(target.files?.[0])}
      />
    </>
  );
}
