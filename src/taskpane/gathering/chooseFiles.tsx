import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useRef, type ReactElement } from "react";
import { Fold } from "../pane/controls/fold";
import { usePane } from "../pane/paneContext";
import { ShortList } from "../pane/controls/shortList";
import { placedFiles } from "./droppedFiles";
import type { GatheringEvent, GatheringState } from "./gatheringState";

const ACCEPTED = ".xlsx,.xlsm,.xls,.csv,.zip";
const NAMES_SHOWN = 50;

const useStyles = makeStyles({
  place: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: "6px",
    padding: "12px",
    display: "grid",
    gap: "8px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: 0 },
  names: { margin: "4px 0", paddingLeft: "20px", fontSize: "12px" },
});

/** Choosing files of schools, one by one or a whole folder; they may be dropped anywhere on the page too. */
export function ChooseFiles({
  state: { files, passedOver },
  isBusy,
  onEvent,
}: {
  readonly state: Pick<GatheringState, "files" | "passedOver">;
  readonly isBusy: boolean;
  readonly onEvent: (event: GatheringEvent) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  return (
    <section className={styles.place} aria-label={words.chooseFiles}>
      <div className={styles.buttons}>
        <ChooseButton label={words.chooseFiles} isFolder={false} isBusy={isBusy} onEvent={onEvent} />
        <ChooseButton label={words.chooseFolder} isFolder isBusy={isBusy} onEvent={onEvent} />
        {files.length > 0 && (
          <Button appearance="subtle" disabled={isBusy} onClick={() => onEvent({ type: "cleared" })}>
            {words.clear}
          </Button>
        )}
      </div>
      {files.length === 0 && <p className={styles.note}>{words.dropHere}</p>}
      <div role="status">
        {files.length > 0 && (
          <Fold title={words.chosen(files.length)}>
            <ShortList entries={files} step={NAMES_SHOWN} more={words.moreFiles}>
              {(shown) => (
                <ul className={styles.names}>
                  {shown.map(({ path, file }) => (
                    <li key={`${path} ${file.lastModified}`}>{path}</li>
                  ))}
                </ul>
              )}
            </ShortList>
          </Fold>
        )}
        {passedOver > 0 && <p className={styles.note}>{words.passedOver(passedOver)}</p>}
      </div>
    </section>
  );
}

function ChooseButton({
  label,
  isFolder,
  isBusy,
  onEvent,
}: {
  readonly label: string;
  readonly isFolder: boolean;
  readonly isBusy: boolean;
  readonly onEvent: (event: GatheringEvent) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement | null>(null);
  const take = (chosen: FileList | null): void => {
    const files = placedFiles(chosen ?? []);
    // Chosen again, the same files are to be a change again.
    if (input.current !== null) input.current.value = "";
    if (files.length > 0) onEvent({ type: "chosen", files, isFolder });
  };
  return (
    <>
      <Button appearance={isFolder ? "secondary" : "primary"} disabled={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          // React knows no such attribute of an input.
          element?.toggleAttribute("webkitdirectory", isFolder);
        }}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder ? {} : { accept: ACCEPTED })}
        onChange={({ target }) => take(target.files)}
      />
    </>
  );
}
