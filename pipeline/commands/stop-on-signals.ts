/**
 * A signal that Ctrl-C and SIGTERM abort. Commands then finish what is in hand. The second Ctrl-C is for those who
 * cannot wait: it ends the process at once, and what was in hand is done again at the next start.
 */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
}
