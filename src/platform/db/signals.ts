/**
 * A process that listens to no signal itself (a script, a command) would be ended by one at once; for such a one we
 * close what is open and let the signal end it then. One that does listen, such as the server, knows better in which
 * order it closes, and is left to it.
 */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const open = new Set<() => Promise<void>>();

const onSignal = (signal: NodeJS.Signals): void => {
  if (process.listenerCount(signal) > 1) return;
  void Promise.allSettled([...open].map((close) => close())).then(() => {
    stopListening();
    process.kill(process.pid, signal);
  });
};

const stopListening = (): void => {
  for (const signal of signals) process.off(signal, onSignal);
};

/** Has `close` called when a signal ends the process. Returns the undoing. */
export function closeOnSignal(close: () => Promise<void>): () => void {
  if (open.size === 0) for (const signal of signals) process.on(signal, onSignal);
  open.add(close);
  return () => {
    open.delete(close);
    if (open.size === 0) stopListening();
  };
}
