import type { Scene } from '../../../engine/relations/scene.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';
import { TITLES } from '../attribution/titles.ts';

/** Titles that stand before a company as well: 代表松下, 居民丰田. */
const NO_OFFICE = new Set(['代表', '人士', '委员', '居民', '业主', '家长', '农户', '专家', '官员', '员工']);
const OFFICE = new RegExp(`(?:知事|${TITLES.filter((title) => !NO_OFFICE.has(title)).join('|')})$`, 'u');
/** The longest title, in characters. */
const LONGEST = 6;
/** What a company's name is followed by and a family name is not. */
const COMPANY_BEHIND = /^(?:公司|集团|汽车|证券|控股|方面|银行|电器|电气|工业|重工|化学|中国|[^\u4e00-\u9fff])/u;

/**
 * 农林水产大臣|铃木|一郎: behind an office a name of two or three characters is somebody's, though a company bears it as
 * well. Nothing that is told of the minister is the company's.
 */
export function isSurname({ text }: Pick<Scene, 'text'>, { type, start, end }: Mention): boolean {
  if (type !== 'company' || end - start > 3 || !/^[\u4e00-\u9fff]+$/u.test(text.slice(start, end))) return false;
  return OFFICE.test(text.slice(Math.max(0, start - LONGEST), start)) && !COMPANY_BEHIND.test(text.slice(end, end + 2));
}
