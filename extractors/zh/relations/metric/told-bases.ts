import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { onForget } from '../../../engine/text/kept-text.ts';
import type { Figure } from '../../../model/figure.ts';

type Told = Pick<FigureSlots, 'basis'>;
const NONE: Told = {};

/** 从同比看, 环比来看: what all changes of the sentence are held against. */
const HELD_AGAINST = /^(?:从|若从|按)?(?<basis>[同环]比)(?:情况|数据|角度|增速)?(?:来看|看|而言|来说|计算)/u;
/** 较去年同期(下同)增长: what is held against there, and from there on in the whole text. */
const FROM_HERE_ON = /(?:同比|[较比与]?[去上]年同期(?:相比)?)[^。;；,，（(]{0,6}[（(]下同[)）]/u;

/** What a change is held against where its own words do not say it all: 1月份…环比上涨0.1% is against the month before. */
export function toldBasis({ text, sentence }: Scene, figure: Figure, { time }: Pick<FigureSlots, 'time'>): Told {
  if (figure.kind !== 'change') return NONE;
  const edtf = time?.time.edtf ?? null;
  if (figure.basis === 'qoq') {
    const before = text.slice(Math.max(sentence.start, figure.start - 24), figure.start);
    return before.includes('环比') ? sequential(edtf) : NONE;
  }
  if (figure.basis !== null || figure.unit !== '%') return NONE;
  const basis = HELD_AGAINST.exec(text.slice(sentence.start, sentence.start + 12))?.groups?.['basis'];
  if (basis === '环比') return { basis: 'qoq', ...sequential(edtf) };
  return basis === '同比' || figure.start > heldFrom(text) ? { basis: 'yoy' } : NONE;
}

/** 环比 is against the month before of a month, the week before of a week; by itself against the quarter before. */
function sequential(edtf: string | null): Told {
  if (edtf === null) return NONE;
  if (/^\d{4}-\d\d$/u.test(edtf)) return { basis: 'mom' };
  return /^\d{4}-W\d\d$/u.test(edtf) ? { basis: 'wow' } : NONE;
}

let kept = '';
let keptFrom = Number.POSITIVE_INFINITY;
onForget(() => {
  kept = '';
});

/** From where on in a text changes are all held against a year before; infinity where it says nothing of the kind. */
function heldFrom(text: string): number {
  if (text !== kept) {
    kept = text;
    const mark = text.indexOf('下同');
    const match = mark < 0 ? null : FROM_HERE_ON.exec(text.slice(Math.max(0, mark - 24), mark + 4));
    keptFrom = match === null ? Number.POSITIVE_INFINITY : mark;
  }
  return keptFrom;
}
