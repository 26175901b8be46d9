import type { FigureReading, Movement } from '../../engine/figures/language-pack.ts';
import { characterSet } from '../../engine/text/characters.ts';
import type { RuleName } from '../../model/derivation.ts';
import { VERBS } from './change-words.ts';
import { moved } from './moved.ts';

const LEVEL: RuleName = 'zh/change/level-reached';

/** 升至67%, 降到95吨, 增为5.1万吨: a level, with what the movement started from. */
export function levelReached(text: string, at: number, finds: FigureReading['finds'], index: number): Movement | null {
  const find = finds[index];
  if (find === undefined || !mayEndLevel(text, find.start - 1) || !mayReachLevel(text, find.start)) return null;
  const before = text.slice(Math.max(0, find.start - LEVEL_REACH), find.start);
  const words = endsBetween(text, find.start - 1) ? before.replace(BETWEEN_LEVEL, '') : before;
  const to = words.length - lengthOfTo(words);
  const verb = to === words.length ? null : VERBS.longestBefore(words, to);
  const direction = verb?.value.direction ?? null;
  const from = startOfMovement(text, finds, index);
  if (to === words.length || (direction === null && from === null))
    return at < find.start && from !== null && endsPlainLevel(text, find.start - 1)
      ? moved('level', 'none', { rule: LEVEL, start: at, end: find.start }, { basis: null, from })
      : null;
  if (from === null && words.slice(to) === '为' && isRateWord(words, to - 1)) return null;
  return moved(
    'level',
    direction ?? 'none',
    { rule: LEVEL, start: Math.max(0, find.start - LEVEL_REACH + to), end: find.start },
    { basis: null, from },
  );
}

/** How far before the figure the words of a level reached may stand. */
const LEVEL_REACH = 14;

/** The length of the word of a level reached that some words end in; 0 where they end in none. */
function lengthOfTo(words: string): number {
  const last = words.length - 1;
  if (!endsLevel(words, last)) return 0;
  switch (words[last]) {
    case '到':
      return words[last - 1] === '达' ? 2 : 1;
    case '上':
      return words[last - 1] === '站' ? 2 : 0;
    case '近':
      return words[last - 1] === '逼' ? 2 : 0;
    default:
      return 1;
  }
}

const endsLevel = characterSet('至到为成破穿回上近');
const endsPlainLevel = characterSet('至到为');
const isRateWord = characterSet('率幅速');

/** What may stand between the words of a level reached and the figure. */
const BETWEEN_LEVEL =
  /(?:约|近|超过|逾|大约|不到|不足|至少|了|将近|接近|每[吨桶股公斤]{1,2}|[今去前上]年[底末]?的?|年底?的?|\d{4}|的)+$/;
const endsBetween = characterSet('约近过逾到足少了吨桶股公斤年底末的0123456789');

function mayEndLevel(text: string, at: number): boolean {
  return endsLevel(text, at) || endsBetween(text, at);
}

function mayReachLevel(text: string, start: number): boolean {
  for (let at = Math.max(0, start - LEVEL_REACH); at < start; at++) if (endsLevel(text, at)) return true;
  return false;
}

const FETCHED = /进口|采购|购[买入]|引进|获得|取得|收到|募集|筹[集得]|借[入得]|调[入出]|运[来往送]|拿出|拿到/;

/** 由/从48%…升至|67%: the figure before in the same clause, of the same unit, led by 由 or 从. */
export function startOfMovement(text: string, finds: FigureReading['finds'], index: number): number | null {
  const find = finds[index];
  if (find?.type !== 'quantity') return null;
  for (let back = index - 1; back >= 0 && back >= index - 3; back--) {
    const earlier = finds[back];
    if (earlier === undefined || find.start - earlier.end > 30) return null;
    if (earlier.type !== 'quantity') continue;
    if (earlier.unit?.code !== find.unit?.code) return null;
    if (/[。；！？\n]/.test(text.slice(earlier.end, find.start))) return null;
    const lead = /[由从自][^，。；]{0,14}$/.exec(text.slice(Math.max(0, earlier.start - 16), earlier.start))?.[0];
    // 自俄罗斯进口|2520万吨: from where something comes, and not from where it moved.
    if (lead === undefined || FETCHED.test(lead)) return null;
    // 由40万吨增至60万吨，2027年为|75万吨: what the movement came to is no start.
    const last = finds[back - 1];
    return last?.type === 'quantity' && last.end > earlier.start - lead.length ? null : back;
  }
  return null;
}
