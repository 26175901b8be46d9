import { Presets, SingleBar } from 'cli-progress';
import type { CommandContext } from './context.ts';
import { shorten } from './terminal-text.ts';

/** A bar on standard error; where nobody looks, all of it does nothing. */
export interface ProgressBar {
  /** Takes the bar off the screen, so that a line can be printed. */
  readonly clear: () => void;
  readonly update: (done: number, name: string) => void;
  readonly stop: () => void;
}

/** A bar for so many files. */
export function progressBar(context: CommandContext, total: number): ProgressBar {
  const nothing = () => {};
  if (!context.watched || total < 2) return { clear: nothing, update: nothing, stop: nothing };
  const bar = new SingleBar(
    {
      stream: context.stderr,
      format: '{bar} {value}/{total}  {name}',
      barsize: 24,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { name: '' });
  return {
    clear: () => context.stderr.write('\r\u001b[2K'),
    update: (done, name) => bar.update(done, { name: shorten(name, 40) }),
    stop: () => bar.stop(),
  };
}
