import type { HostErrorCode } from "./wire/hostError";

/** Native answers of Excel in place of a response. */
export const NATIVE_ERROR = {
  cellEditMode: 5004,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;
export type NativeError = (typeof NATIVE_ERROR)[keyof typeof NATIVE_ERROR];

/** Above it Excel on the web refuses a request or a response, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** A request that is to fail instead of being carried out. */
export interface Fault {
  /** Which request from now on, counted from 1. */
  readonly request: number;
  /** An error of Excel, or the number of a native answer in place of a response. */
  readonly code: HostErrorCode | NativeError;
  /** How many actions are carried out before; none where absent. Nothing of them is taken back. */
  readonly afterActions?: number;
}

/** Something that happens in Excel just before a request, such as a table that a colleague deletes. */
export interface Interruption {
  readonly request: number;
  happens(): void;
}

/** What a test makes go wrong. */
export class Faults {
  private requests = 0;
  private readonly planned: Fault[] = [];
  private readonly interruptions: Interruption[] = [];
  /** True while somebody types into a cell: every request is refused. */
  isCellEditMode = false;
  payloadLimit: number | null = PAYLOAD_LIMIT;

  failAt(request: number, code: Fault["code"], afterActions = 0): void {
    this.planned.push({ request: this.requests + request, code, afterActions });
  }

  before(request: number, happens: () => void): void {
    this.interruptions.push({ request: this.requests + request, happens });
  }

  /** Resolves when nobody types any more. */
  async endOfCellEditMode(): Promise<void> {
    while (this.isCellEditMode) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** To be called with every request; tells whether it fails. */
  next(): Fault | undefined {
    this.requests += 1;
    for (const { request, happens } of this.interruptions) if (request === this.requests) happens();
    return this.planned.find(({ request }) => request === this.requests);
  }
}
