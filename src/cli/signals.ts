/** What a shell is told of a command that was ended by a signal: 128 and its number. */
const EXIT_AFTER = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

let isGuarded = false;

/**
 * From now on a signal ends the command between two steps of its work and never within one: what is being put in place
 * is put in place as a whole, and nothing temporary is left over.
 */
export function endBetweenSteps(): void {
  if (isGuarded) return;
  isGuarded = true;
  for (const [signal, code] of Object.entries(EXIT_AFTER)) process.once(signal, () => process.exit(code));
}
