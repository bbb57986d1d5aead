import { Button } from "@fluentui/react-button";
import { useMemo, useState, type ReactElement } from "react";
import { Modal, ModalActions } from "../controls/modal";
import { usePane } from "../paneContext";
import type { PaneHost } from "../paneHost";

/** A file that waits for an answer. */
interface Asked {
  readonly answer: (isWanted: boolean) => void;
}

/** The host, which now asks before a file takes the place of a workbook with something in it that would be lost. */
export function useReplaceQuestion(
  host: PaneHost,
  isUnsaved: boolean,
): { readonly host: PaneHost; readonly question: ReactElement | null } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const careful = useMemo((): PaneHost => {
    const { files } = host;
    if (files === null || !isUnsaved) return host;
    const open = async (file: File): Promise<void> => {
      const isWanted = await new Promise<boolean>((answer) => setAsked({ answer }));
      setAsked(null);
      if (isWanted) await files.open(file);
    };
    return { ...host, files: { ...files, open } };
  }, [host, isUnsaved]);
  return {
    host: careful,
    question: asked === null ? null : <ReplaceQuestion file={host.files?.name ?? ""} onAnswer={asked.answer} />,
  };
}

function ReplaceQuestion({
  file,
  onAnswer,
}: {
  readonly file: string;
  readonly onAnswer: (isWanted: boolean) => void;
}): ReactElement {
  const { replace, actions } = usePane().strings.pane;
  return (
    <Modal title={replace.title} onClose={() => onAnswer(false)}>
      <p>{replace.explanation(file)}</p>
      <ModalActions>
        <Button appearance="primary" onClick={() => onAnswer(false)}>
          {actions.cancel}
        </Button>
        <Button onClick={() => onAnswer(true)}>{replace.confirm}</Button>
      </ModalActions>
    </Modal>
  );
}
