import type { Json } from "./wire/protocol";

/** Takes what Excel tells the client; false where nobody listens yet. */
export interface MessageSink {
  fire(dispatchId: number, payload: readonly Json[]): boolean | Promise<boolean>;
}
