import type { Attached, Discourse } from '../../engine/relations/discourse.ts';
import type { FigureSlots } from '../../engine/relations/relation-pack.ts';
import type { Scene } from '../../engine/relations/scene.ts';
import { slotOfName, slotOfWords } from '../../engine/relations/slots.ts';
import type { Span } from '../../model/span.ts';

import { importerOf } from './repeated-figures.ts';

/** How far up a table's heading is looked for. */
const REACH = 4000;

/**
 * Slots of the figures in a row of a table: the row is the subject, the column's heading the metric. Null where the
 * sentence is no row. A row about where imports come from has the importer's imports as its scope.
 */
export function rowSlots(scene: Scene, before: Discourse, open: FigureSlots): readonly FigureSlots[] | null {
  const { text, sentence } = scene;
  if (text.charAt(sentence.start) !== '|' || scene.figures.length === 0) return null;
  const heading = headingOf(scene);
  if (heading === null || heading.start === sentence.start) return null;
  const heads = cellsOf(text, heading);
  const cells = cellsOf(text, sentence);
  const subject = rowSubject(scene, cells[0]);
  const origins =
    /来源|进口/u.test(text.slice(heading.start, heading.end)) && /来源/u.test(text.slice(heading.start, heading.end));
  const importer = importerOf(before) ?? before.headline.subject;
  const scope: Attached | null =
    origins && importer !== null
      ? { slot: { ...importer, label: `${importer.label} imports` }, rule: 'zh/scope/importer', inherited: true }
      : null;
  const object: Attached | null =
    before.object === null ? null : { slot: before.object, rule: 'zh/object/carried-over', inherited: true };
  return scene.figures.map((figure) => {
    if (figure.kind === 'date') return open;
    const column = cells.findIndex((cell) => cell.start <= figure.start && figure.end <= cell.end);
    const head = heads[column];
    const own = head === undefined ? null : columnMetric(scene, head);
    const metric = own?.slot.id === 'metric:share' ? (columnMetric(scene, heads[column - 1]) ?? own) : own;
    const time =
      before.time === null ? null : ({ time: { ...before.time, from: 'inherited' }, rule: 'zh/time/table' } as const);
    return { ...open, subject, object, metric, scope, time };
  });
}

/** The first line of the run of table lines that the row stands in. */
function headingOf({ text, sentence }: Scene): Span | null {
  let start = sentence.start;
  while (start > 0 && sentence.start - start < REACH) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (above >= start || text.charAt(above) !== '|') break;
    start = above;
  }
  if (start === sentence.start) return null;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

function cellsOf(text: string, line: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start + 1;
  for (let at = start; at <= line.end; at++) {
    if (at < line.end && text.charAt(at) !== '|') continue;
    if (at > start) cells.push({ start, end: at });
    start = at + 1;
  }
  return cells;
}

function columnMetric(scene: Scene, head: Span | undefined): Attached | null {
  if (head === undefined) return null;
  const words = scene.text.slice(head.start, head.end);
  const name = scene.lexicon.findNames(words, 'zh').find((one) => one.type === 'metric');
  if (name === undefined) return null;
  const placed = { ...name, start: name.start + head.start, end: name.end + head.start };
  return { slot: slotOfName(scene.text, placed), rule: 'zh/metric/column', inherited: false };
}

function rowSubject(scene: Scene, cell: Span | undefined): Attached | null {
  if (cell === undefined) return null;
  const name = scene.names.find((one) => one.start >= cell.start && one.end <= cell.end && one.type !== 'metric');
  if (name !== undefined) return { slot: slotOfName(scene.text, name), rule: 'zh/subject/row', inherited: false };
  const words = scene.text.slice(cell.start, cell.end);
  const start = cell.start + (words.length - words.trimStart().length);
  const span = { start, end: start + words.trim().length };
  return span.end > span.start
    ? { slot: slotOfWords(scene.text, span, (one) => one), rule: 'zh/subject/row', inherited: false }
    : null;
}
