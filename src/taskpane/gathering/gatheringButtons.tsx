import { Button, type ButtonProps } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { ZippedForms } from "../../app/forms/zippedForms";
import { usePane } from "../pane/paneContext";
import { MEDIA_TYPES, saveAs } from "../pane/controls/saveAs";

const useStyles = makeStyles({ note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: "4px 0 0" } });

/** The way to gathering. */
export function GatherButton({
  isBusy,
  size = "medium",
  onGather,
}: { readonly isBusy: boolean; readonly onGather: () => void } & Pick<ButtonProps, "size">): ReactElement {
  const { open } = usePane().strings.pane.gathering;
  return (
    <Button size={size} disabled={isBusy} onClick={onGather}>
      {open}
    </Button>
  );
}

/** The way to gathering, and the forms of the schools of the workbook that is open. */
export function GatheringButtons({
  isInExcel,
  isBusy,
  size = "medium",
  onGather,
  onError,
}: {
  readonly isInExcel: boolean;
  readonly isBusy: boolean;
  readonly onGather: () => void;
  readonly onError: (error: unknown) => void;
} & Pick<ButtonProps, "size">): ReactElement {
  const { strings, evaluator } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  const [forms, setForms] = useState<Omit<ZippedForms, "bytes"> | "working" | null>(null);
  const save = async (): Promise<void> => {
    if (evaluator === null) return;
    setForms("working");
    try {
      const { bytes, ...made } = await evaluator.writeForms(strings);
      if (made.count > 0) saveAs(new Uint8Array(bytes), made.file, MEDIA_TYPES.zip);
      setForms(made);
    } catch (error) {
      setForms(null);
      onError(error);
    }
  };
  const said = (): string => {
    if (forms === null) return "";
    if (forms === "working") return words.formsWorking;
    if (forms.count === 0) return strings.gathering.form.noSchoolsHere;
    return isInExcel ? words.formsFromExcel(forms) : words.formsSaved(forms);
  };
  return (
    <>
      <GatherButton size={size} isBusy={isBusy} onGather={onGather} />
      {evaluator !== null && (
        <Button size={size} disabled={isBusy || forms === "working"} onClick={() => void save()}>
          {words.forms}
        </Button>
      )}
      <span className={styles.note} role="status">
        {said()}
      </span>
    </>
  );
}
