import { STANDARD } from "../../app/standard";
import { EngineClient } from "./engineClient";
import { standardParts } from "./standardParts";

/** The worker of the page, which starts when it is first asked. */
export function startEngine(): EngineClient {
  return new EngineClient(newWorker, standardParts(STANDARD));
}

/** A page that is one file holds the worker's script as text, since browsers start none from another file of a disk. */
function newWorker(): Worker {
  const script = document.getElementById("engine")?.textContent ?? "";
  return script === ""
    ? new Worker(new URL("./worker.ts", import.meta.url), { name: "engine" })
    : new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })), { name: "engine" });
}
