/** Beyond the time that the articles in hand are waited for (HESHU_DRAIN_MS), for connections and the database to close. */
const CLOSING_MS = 10_000;
const DRAIN_MS = 20_000;

/**
 * A signal that Ctrl-C and SIGTERM abort. Commands then finish what is in hand. The second Ctrl-C is for those who
 * cannot wait: it ends the process at once, and what was in hand is done again at the next start. So does a program that
 * has not ended well after its time to drain is over: whoever stopped it waits for that.
 */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
    controller.abort();
    const drain = Number(process.env['HESHU_DRAIN_MS'] ?? DRAIN_MS);
    const limit = (Number.isFinite(drain) ? drain : DRAIN_MS) + CLOSING_MS;
    setTimeout(() => {
      process.stderr.write(
        'heshu: could not stop in time and was ended; what was in hand is done again at the next start\n',
      );
      process.exit(1);
    }, limit).unref();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
}
