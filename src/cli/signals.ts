/** What a shell is told of a command that was ended by a signal: 128 and its number. */
const EXIT_AFTER = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

let isGuarded = false;
let stopping: AbortController | null = null;

/**
 * From now on a signal ends the command between two steps of its work and never within one: what is being put in place
 * is put in place as a whole, and nothing temporary is left over.
 */
export function endBetweenSteps(): void {
  if (isGuarded) return;
  isGuarded = true;
  for (const [signal, code] of Object.entries(EXIT_AFTER)) {
    const listen = (): void => {
      if (stopping !== null && !stopping.signal.aborted) return stopping.abort();
      process.off(signal, listen);
      process.exit(code);
    };
    process.on(signal, listen);
  }
}

/**
 * Until `end`, the first signal only asks to stop, so that what is under way in other threads is finished; the second
 * ends the command.
 */
export function whenAskedToStop(): { readonly signal: AbortSignal; end(): void } {
  endBetweenSteps();
  const own = new AbortController();
  stopping = own;
  return {
    signal: own.signal,
    end() {
      if (stopping === own) stopping = null;
    },
  };
}
