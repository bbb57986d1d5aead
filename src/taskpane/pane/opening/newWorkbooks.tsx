import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import type { createTemplate } from "../../../app/createTemplate";
import type { PaneHost } from "../paneHost";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** A sample to look at and a form to begin with. */
export function NewWorkbooks({
  host,
  onError,
}: {
  readonly host: PaneHost;
  readonly onError: (error: unknown) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { actions, templateFile, sampleFile } = strings.pane;
  const offer = (make: () => Promise<Uint8Array>, name: string): void => {
    make()
      .then((bytes) => host.offerWorkbook(bytes, name))
      .catch(onError);
  };
  // In the page it is looked at where it is; a file that is only saved would have to be found and opened again.
  const openSample = async (): Promise<void> => {
    const bytes = await loadSample();
    await (host.files === null
      ? host.offerWorkbook(bytes, sampleFile)
      : host.files.open(new File([new Uint8Array(bytes)], sampleFile)));
  };
  return (
    <div className={styles.actions}>
      <Button onClick={() => openSample().catch(onError)}>{actions.sample}</Button>
      <Button
        icon={<TableAddRegular />}
        onClick={() => offer(async () => (await loadTemplate())(strings), templateFile)}
      >
        {actions.template}
      </Button>
    </div>
  );
}

/**
 * Asks for the script of the sample: packed into one of its own, since the page may not connect to anywhere, not even
 * to its own server.
 */
export async function loadSample(): Promise<Uint8Array> {
  const { default: base64 } = await import("../../../../assets/sample/示例县.xlsx");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Asks for the script of 新建填报表. */
export async function loadTemplate(): Promise<typeof createTemplate> {
  return (await import("../../../app/createTemplate")).createTemplate;
}
