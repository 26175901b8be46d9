import type { Modality, Slot } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Basis, Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { firstFrom } from '../../text/first-from.ts';
import { PART_OF_ROW } from '../../text/table-lines.ts';
import { type Attached, type AttachedTime, type Discourse, remembered } from '../discourse.ts';
import { OPEN } from '../open-slots.ts';
import type { FigureSlots, Related } from '../relation-pack.ts';
import type { Scene } from '../scene.ts';
import type { Column, Table } from './table.ts';
import { NOTHING_TOLD, nameIn, type Told, toldIn } from './told.ts';
import { togetherTold } from './told-time.ts';

/** A row has no more parts than this. */
const MOST_PARTS = 20;

/** A cell may hold so many characters besides its figure; one that holds more is prose. */
const MOST_BESIDE = 14;

/** `2025-11-14`: on a day something is published, and seldom are the figures of that day alone. */
const DAY = 10;

/** 金额, "number", "share": measures that say nothing by themselves. */
const BARE: ReadonlySet<string> = new Set(['metric:amount', 'metric:number', 'metric:share']);

/** What stands beside a figure in its row, and over it in its column. */
interface Place {
  readonly table: Table;
  readonly column: Column;
  /** The column that a share or a movement is of; the column itself for what is neither. */
  readonly base: Column;
  readonly row: Told;
  /** The words of the first cell as a name that no lexicon knows; null where they hold no letters. */
  readonly rowName: Slot | null;
  readonly section: Told;
  readonly before: Discourse;
}

/**
 * Slots of the figures in one line of a table: the heads say what is measured and when, the first cell of whom, or the
 * other way round; what neither says is taken from the heading within the table, the caption and the text before. Null where
 * the line is prose. A table leaves in mind what was told of before it.
 */
export function relateRow(scene: Scene, before: Discourse, table: Table): Related | null {
  const index = firstFrom(table.lines, scene.sentence.start, ({ end }) => end);
  const line = table.lines[index];
  if (line === undefined) return null;
  if (index < table.body) return { figures: scene.figures.map(() => OPEN), after: before };
  const cellOf = (figure: Figure): number => firstFrom(line.cells, figure.end, ({ end }) => end);
  if (!scene.figures.every((figure) => figure.kind === 'date' || isAlone(figure, line.cells[cellOf(figure)])))
    return null;
  const stub = line.cells[table.stub];
  const above = table.sections[index] ?? null;
  const section = above === null ? NOTHING_TOLD : toldIn(table.text, above);
  const row = stub === undefined ? NOTHING_TOLD : rowTold(table, index, stub);
  const rowName = stub === undefined ? null : nameIn(table.text, stub);
  const figures = scene.figures.map((figure) => {
    const place = cellOf(figure);
    const column = table.columns[place];
    if (figure.kind === 'date' || column === undefined || place === table.stub) return OPEN;
    const base = table.columns[column.base] ?? column;
    return slotsAt(figure, { table, before, row, rowName, column, base, section });
  });
  return { figures, after: { ...before, figures: remembered(before.figures, scene.figures, figures) } };
}

/** What the first cell of a row says; a part of the row above (其中：住宅) is measured as that one is. */
function rowTold(table: Table, index: number, stub: Span): Told {
  const { text } = table.text;
  const own = toldIn(table.text, stub);
  if (own.metric !== null || !PART_OF_ROW.test(text.slice(stub.start, stub.end))) return own;
  for (let above = index - 1; above >= table.body && index - above < MOST_PARTS; above--) {
    const cell = table.lines[above]?.cells[table.stub];
    if (cell === undefined || PART_OF_ROW.test(text.slice(cell.start, cell.end))) continue;
    return { ...own, metric: toldIn(table.text, cell).metric ?? nameIn(table.text, cell) };
  }
  return own;
}

function isAlone(figure: Figure, cell: Span | undefined): boolean {
  if (cell === undefined || figure.start < cell.start) return false;
  return cell.end - cell.start - (figure.end - figure.start) <= MOST_BESIDE;
}

function slotsAt(figure: Figure, place: Place): FigureSlots {
  const { table, column, section } = place;
  const { lang, words } = table.text;
  const metric = metricAt(place);
  const time = timeAt(place);
  const modality = words.ahead.find(([word]) => word.test(column.words))?.[1] ?? 'reported';
  const source = table.source.subject;
  const basis = figure.kind === 'change' ? basisAt(place, time) : null;
  return {
    ...OPEN,
    subject: subjectAt(place, metric),
    object: objectAt(place, metric),
    metric,
    scope: scopeAt(place) ?? attached(section.scope, `${lang}/scope/table-section`),
    attribution: attached(source, `${lang}/attribution/table-source`),
    time,
    ...mood(modality, `${lang}/modality/column`),
    ...(basis === null ? {} : { basis }),
  };
}

function attached(slot: Slot | null, rule: RuleName, inherited = false): Attached | null {
  return slot === null ? null : { slot, rule, inherited };
}

function mood(modality: Modality, rule: RuleName): Pick<FigureSlots, 'modality' | 'modalityRule'> {
  return { modality, modalityRule: modality === 'reported' ? null : rule };
}

/**
 * A measure that the row names where rows are measures; else what the column names, in the lexicon or in words of its own;
 * else what the heading, the caption or the text before says.
 */
function metricAt({ table, column, base, row, rowName, section, before }: Place): Attached | null {
  const { lang } = table.text;
  const ofRow = attached(row.metric ?? (table.ofMeasures ? rowName : null), `${lang}/metric/row`);
  if (table.ofMeasures && ofRow !== null) return ofRow;
  const own = column.sort === 'share' ? (base.metric ?? column.metric) : (column.metric ?? base.metric);
  const ofColumn = attached(own ?? openHead(table, base), `${lang}/metric/column`);
  // An amount, a number: of what, stands elsewhere where it stands anywhere.
  const isBare = ofColumn !== null && BARE.has(ofColumn.slot.id);
  return (
    (isBare ? null : ofColumn) ??
    ofRow ??
    attached(section.metric, `${lang}/metric/table-section`) ??
    attached(table.caption.metric, `${lang}/metric/caption`, true) ??
    (isBare && column.sort !== 'share' ? null : attached(before.metric, `${lang}/metric/carried-over`, true)) ??
    ofColumn
  );
}

/** A head that says something of its own: neither a time nor a name nor words that fit all numbers. */
function openHead({ text }: Table, { head, times, subject, object, sort }: Column): Slot | null {
  if (head === null || sort !== 'value' || times.length > 0 || subject !== null || object !== null) return null;
  const name = nameIn(text, head);
  return name === null || text.words.empty.test(name.text) ? null : name;
}

function subjectAt({ table, column, base, row, rowName, section, before }: Place, metric: Attached | null) {
  const { lang, words } = table.text;
  const isTotal = rowName !== null && words.total.test(rowName.text);
  // A row that is neither a measure, nor a thing that is traded, nor a time is who or what is told of.
  const isNamed = table.ofBodies || (row.metric === null && row.object === null);
  const isName = !table.ofMeasures && isNamed && row.times.length === 0 && !isTotal;
  return (
    attached(row.subject ?? (isName ? rowName : null), `${lang}/subject/row`) ??
    attached(
      column.subject ?? base.subject ?? (table.ofMeasures ? openHead(table, base) : null),
      `${lang}/subject/column`,
    ) ??
    attached(section.subject, `${lang}/subject/table-section`) ??
    attached(table.caption.subject, `${lang}/subject/caption`, true) ??
    (metric === null ? null : attached(before.subject ?? before.headline.subject, `${lang}/subject/carried-over`, true))
  );
}

function objectAt({ table, column, base, row, section, before }: Place, metric: Attached | null): Attached | null {
  const { lang } = table.text;
  const told =
    attached(table.ofBodies ? null : row.object, `${lang}/object/row`) ??
    attached(column.object ?? base.object, `${lang}/object/column`) ??
    attached(section.object, `${lang}/object/table-section`) ??
    attached(table.caption.object, `${lang}/object/caption`, true);
  // Accounts and tables of the whole economy are of no single thing, whatever the text is about.
  if (told !== null || table.ofMeasures || metric === null) return told;
  return attached(before.object ?? before.headline.object, `${lang}/object/carried-over`, true);
}

/** A row of where imports come from has the importer's imports as its scope. */
function scopeAt({ table, column, row, before }: Place): Attached | null {
  const { lang } = table.text;
  const told = attached(row.scope ?? column.scope ?? table.caption.scope, `${lang}/scope/table`);
  if (told !== null) return told;
  if (!table.ofOrigins) return null;
  const imports = before.figures.find((one) => one.metric?.id === 'metric:imports' && one.scope === null);
  const importer = imports?.subject ?? before.headline.subject;
  return importer === null
    ? null
    : { slot: { ...importer, label: `${importer.label} imports` }, rule: `${lang}/scope/importer`, inherited: true };
}

/** The time in the head, of the row, of the heading within the table, of the caption, or what the text before tells of. */
function timeAt({ table, column, base, row, section, before }: Place): AttachedTime | null {
  const { lang } = table.text;
  const beside = [...row.times, ...section.times, ...table.caption.times];
  for (const [times, rule] of [
    [column.times.length > 0 ? column.times : base.times, 'column'],
    [row.times, 'row'],
    [section.times, 'table-section'],
    [table.caption.times, 'caption'],
  ] as const) {
    const time = times.length === 0 ? null : togetherTold([...times, ...beside]);
    if (time !== null) return { time: { ...time, from: 'inherited' }, rule: `${lang}/time/${rule}` };
  }
  const carried =
    before.time === null || before.time.edtf?.length === DAY ? (before.headlineTime ?? before.time) : before.time;
  return carried === null ? null : { time: { ...carried, from: 'inherited' }, rule: `${lang}/time/table` };
}

/** 环比 of a month is against the month before, of a quarter against the quarter. */
function basisAt({ table, column }: Place, time: AttachedTime | null): Basis | null {
  const told = table.text.words.bases.find(([word]) => word.test(column.words))?.[1];
  if (told !== 'sequential') return told ?? null;
  const edtf = time?.time.edtf ?? '';
  if (/Q\d$/.test(edtf)) return 'qoq';
  if (/W\d\d$/.test(edtf)) return 'wow';
  return /^\d{4}-\d\d$/.test(edtf) ? 'mom' : null;
}
