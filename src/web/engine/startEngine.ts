import { STANDARD } from "../../app/standard";
import { EngineClient } from "./engineClient";
import { standardParts } from "./standardParts";

/** The worker of the page, which starts when it is first asked. */
export function startEngine(): EngineClient {
  return new EngineClient(
    () => new Worker(new URL("./worker.ts", import.meta.url), { name: "engine" }),
    standardParts(STANDARD),
  );
}
