import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import { publicationForm } from "../../../present/forms/resourceForms";
import { ModalActions } from "../controls/modal";
import { usePane } from "../paneContext";
import { MEDIA_TYPES, saveAs } from "../controls/saveAs";
import { copyPicture } from "./clipboard";
import { CopiedText } from "./copiedText";
import { formNodes } from "./formNodes";
import { formPicture, pictureBytes } from "./formPicture";
import { formLines } from "./reportText";
import { styledElement } from "./styledElement";
import { useFormattedCopy } from "./useFormattedCopy";

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "16px 0 0" },
  note: { fontSize: "12px", margin: "4px 0 0" },
  picture: {
    display: "block",
    width: "100%",
    marginTop: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
});

/** The 公示表 that counties publish, as a picture and as a table to paste. */
export function PublicationSection({
  evaluation,
  isInExcel,
  onError,
}: {
  readonly evaluation: Evaluation;
  readonly isInExcel: boolean;
  readonly onError: (error: unknown) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { report: words } = strings.pane;
  const form = useMemo(() => publicationForm(evaluation, strings), [evaluation, strings]);
  const picture = useMemo(() => formPicture(form, document), [form]);
  const shown = useMemo(() => picture.toDataURL(MEDIA_TYPES.png), [picture]);
  const [said, setSaid] = useState("");
  const copied = useFormattedCopy();
  const file = words.pictureFile(form.title);
  const copyTable = (): Promise<void> =>
    copied.copy(styledElement(document, "div", {}, formNodes(form, document)), formLines(form).join("\n"));
  const copyImage = async (): Promise<void> =>
    setSaid((await copyPicture(await pictureBytes(picture))) ? words.pictureCopied : words.pictureByHand);
  const save = async (): Promise<void> => {
    saveAs(await pictureBytes(picture), file, MEDIA_TYPES.png);
    setSaid(isInExcel ? words.pictureFromExcel(file) : strings.pane.saved(file));
  };
  return (
    <section aria-label={words.publication}>
      <h3 ref={copied.anchor} className={styles.heading}>
        {words.publication}
      </h3>
      <p className={styles.note}>{words.publicationExplanation}</p>
      <ModalActions>
        <Button onClick={() => void copyTable().catch(onError)}>{words.copyTable}</Button>
        <Button onClick={() => void copyImage().catch(onError)}>{words.copyPicture}</Button>
        <Button onClick={() => void save().catch(onError)}>{words.savePicture}</Button>
      </ModalActions>
      <p className={styles.note} role="status">
        {said}
      </p>
      <CopiedText label={form.title} copied={copied} />
      <img className={styles.picture} src={shown} alt={form.title} />
    </section>
  );
}
