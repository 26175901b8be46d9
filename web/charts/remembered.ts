import type { Html } from '../views/html.ts';

const MOST = 200;
const drawn = new Map<string, Html>();

/**
 * A chart by what it is drawn from: the same data gives the same picture, and drawing costs more than all the rest of a
 * page. The least recently used are forgotten.
 */
export function remembered(key: string, draw: () => Html): Html {
  const known = drawn.get(key);
  const chart = known ?? draw();
  drawn.delete(key);
  drawn.set(key, chart);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST && oldest !== undefined) drawn.delete(oldest);
  return chart;
}
