import { Kind } from "../wire/hostObject";
import type { Json } from "../wire/protocol";

/** What a worksheet function gave back: a value or a matrix, or an error with its code and text. */
export type InvocationResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly message: string; readonly code: number };

/** Results of worksheet functions as they come in, by the number of the call. */
export class InvocationResults {
  private readonly waiting = new Map<number, (result: InvocationResult) => void>();
  isReady = false;
  /** Called once, when the functions runtime of the client is ready. */
  onReady: () => void = () => undefined;

  ready(): void {
    if (this.isReady) return;
    this.isReady = true;
    this.onReady();
  }

  wait(id: number): Promise<InvocationResult> {
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** `[id, true, value, …]` or `[id, false, message, code, …]`. */
  take(rows: Json): void {
    for (const row of Array.isArray(rows) ? rows : []) {
      const [id, ok, value, code] = row;
      const resolve = this.waiting.get(Number(id));
      this.waiting.delete(Number(id));
      resolve?.(ok === true ? { ok, value } : { ok: false, message: String(value ?? ""), code: Number(code) });
    }
  }
}

/** The service to which the functions runtime of the client reports. */
export const customFunctionsKind: Kind<InvocationResults> = new Kind<InvocationResults>("CustomFunctions", () => ({
  methods: { _GetEnabledFeatures: () => [] },
  actions: {
    _SetOsfControlContainerReadyForCustomFunctions: (results) => results.ready(),
    SetInvocationArrayResults: (results, args) => results.take(args.json(0)),
  },
}));
