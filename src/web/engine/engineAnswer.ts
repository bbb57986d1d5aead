/** What a question is answered by: something to be sent piece by piece, or the bytes of a file, or both. */
export interface EngineAnswer {
  readonly value: object | null;
  readonly bytes: Uint8Array | null;
}
