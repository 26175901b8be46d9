import type { Scene } from '../../../engine/relations/scene.ts';
import type { Name } from '../sentence/clause.ts';

/** 据英国《某报》网站9月1日报道, 美国某新闻网: whether a country is only where the outlet behind it is at home. */
export function isHomeOfOutlet({ text }: Scene, { type, end }: Name, next: Name | undefined): boolean {
  if (type !== 'country' && type !== 'place') return false;
  if (next?.flags.outlet === true && /^《?$/u.test(text.slice(end, next.start))) return true;
  return text.charAt(end) === '《' && /^《[^》]{2,12}》[^,，;；。]{0,14}报道/u.test(text.slice(end, end + 32));
}
