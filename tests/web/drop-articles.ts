import { takeIn } from '../../web/decisions/take-in.ts';
import type { TestDesk } from './start-desk.ts';

/** Two articles that contradict each other, one with characters beyond 16 bits before its figures. */
export const CONFLICTING = [
  {
    name: '一.txt',
    text: '蓝岸铜业去年铜产量公布\n来源：港城日报 2026-02-10\n\n🪙𠮷报：智利2025年铜产量为540万吨，同比增长2.1%。“该数字<b>不含</b>小矿”，公告说。\n',
  },
  {
    name: 'two.txt',
    text: 'Chile copper output slips\nSource: Harbour Metals | 11 February 2026\n\nChile produced 4.9 million tonnes of copper in 2025, the company said.\nExports rose 3.4% in 2025.\n',
  },
] as const;

/** Takes articles in as an upload does, and waits until they are stored. */
export async function dropArticles(
  { app }: TestDesk,
  files: readonly { readonly name: string; readonly text: string }[] = CONFLICTING,
): Promise<readonly string[]> {
  const uploads = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const keys = await takeIn(app, uploads);
  const outcomes = await Promise.all(keys.map((key) => app.settlements.outcome(key)));
  return outcomes.map((outcome) => {
    if (outcome?.status !== 'stored') throw new Error(`not stored: ${JSON.stringify(outcome)}`);
    return outcome.article;
  });
}
