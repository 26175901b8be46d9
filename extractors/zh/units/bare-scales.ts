import type { Numeral } from '../../engine/figures/find.ts';
import { characterSet } from '../../engine/text/characters.ts';
import { hedgeAfter, hedgeBefore } from '../hedges/hedges.ts';

const closes = characterSet('，。、；！？：,.;!?\n）)”」』的了大关');
/** 达百亿元, 升至千亿元: what a verb of reaching brings it to. */
const REACHED = /(?:达到|增至|升至|扩至|迈[上入进]|跃上|站上|冲[上击])$/;

/** 浏览量过千万, 突破万亿大关: a scale without a digit or a unit is a number where it is a bound and nothing follows. */
export function isBoundedScale(text: string, { start, end }: Numeral): boolean {
  if (end < text.length && !closes(text, end)) return false;
  if (text[end] === '大' && text[end + 1] !== '关') return false;
  return (
    hedgeBefore(text, start) !== null || (end - start > 1 && REACHED.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** 万元|以下, 千元|左右, 达|百亿元: a scale without a digit and its unit, which ends at `end`. */
export function isScaleMeasured(text: string, { start, end: behind }: Numeral, end: number): boolean {
  if (hedgeBefore(text, start) !== null) return true;
  const hedge = hedgeAfter(text, end);
  if (hedge !== null && hedge.end - hedge.start > 1) return true;
  return behind - start > 1 && (text[start - 1] === '达' || REACHED.test(text.slice(Math.max(0, start - 2), start)));
}
