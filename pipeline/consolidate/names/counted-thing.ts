import { countedNouns } from '../../../extractors/lexicon/counted.ts';
import { wordsOf } from './names.ts';

/** The thing that a count is of, named alike in both languages, and the words that narrow it. */
export interface CountedThing {
  /** As `extractors/lexicon/counted.ts` has it: `nurse` for 护士 and nurses. */
  readonly noun: string;
  /** `执业` of 执业护士, `working` of "working nurses"; empty where nothing narrows it. */
  readonly told: string;
}

const NOUNS = { zh: countedNouns('zh'), en: countedNouns('en') } as const;
const HAN = /\p{Script=Han}/u;
/** Words around a noun that say no more than that it is counted. */
const COUNTING = /(?:总数|数量|人数|总量|数)$/u;
const ALL = /^(?:全国|全部|总|全|该国|共有?)(?=.{2})/u;
const NUMBER_OF = /^(?:the |a )?(?:total |overall )?(?:number|count) of /u;
const LONGEST_NOUN = 8;

/** The thing that words name when they end in a noun that news counts; null for all others. */
export function countedThing(words: string): CountedThing | null {
  const plain = words.normalize('NFKC').trim().toLowerCase();
  return HAN.test(plain) ? inChinese(plain.replace(COUNTING, '').replace(ALL, '')) : inEnglish(plain);
}

function inChinese(words: string): CountedThing | null {
  // One character alone (国, 车, 人) ends too many words that are no such thing.
  for (let from = Math.max(0, words.length - LONGEST_NOUN); from <= words.length - 2; from += 1) {
    const noun = NOUNS.zh.get(words.slice(from));
    if (noun !== undefined) return { noun, told: words.slice(0, from).replace(/的$/u, '') };
  }
  return null;
}

function inEnglish(text: string): CountedThing | null {
  const words = text.replace(NUMBER_OF, '').split(/\s+/u);
  for (const length of [3, 2, 1]) {
    if (length > words.length) continue;
    const noun = NOUNS.en.get(words.slice(-length).join(' '));
    if (noun !== undefined) return { noun, told: wordsOf(words.slice(0, -length).join(' ')).join(' ') };
  }
  return null;
}
