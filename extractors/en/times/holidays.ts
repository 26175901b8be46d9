import { isWordEnd } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import {
  chineseNewYear,
  diwali,
  easter,
  eidAlAdha,
  eidAlFitr,
  type Feast,
  fixed,
  inCalendar,
  ramadan,
  shifted,
  thanksgiving,
  weekdayIn,
} from '../../engine/values/feasts.ts';

/** Names, the day, and the last day where it is more than one. */
const FEASTS: readonly (readonly [names: readonly string[], feast: Feast, last?: Feast])[] = [
  [["new year's day", 'new years day', 'new year day', 'new year'], fixed(1, 1)],
  [["new year's eve", 'new years eve'], fixed(12, 31)],
  [['martin luther king day', 'mlk day', 'martin luther king jr. day'], weekdayIn(1, 1, 3)],
  [["valentine's day", 'valentines day'], fixed(2, 14)],
  [["presidents' day", "president's day", 'presidents day'], weekdayIn(2, 1, 3)],
  [["international women's day", "women's day"], fixed(3, 8)],
  [["st. patrick's day", "st patrick's day", "saint patrick's day", 'saint patrick', 'st patricks day'], fixed(3, 17)],
  [["april fools' day", "april fool's day", 'april fools day', 'april fools'], fixed(4, 1)],
  [['earth day'], fixed(4, 22)],
  [['anzac day'], fixed(4, 25)],
  [['good friday'], shifted(easter, -2)],
  [['easter sunday', 'easter day', 'easter'], easter],
  [['easter monday'], shifted(easter, 1)],
  [['maundy thursday', 'holy thursday'], shifted(easter, -3)],
  [['holy saturday', 'easter saturday'], shifted(easter, -1)],
  [['ascension day'], shifted(easter, 39)],
  [['whit sunday', 'pentecost sunday', 'pentecost'], shifted(easter, 49)],
  [['whit monday', 'pentecost monday'], shifted(easter, 50)],
  [['corpus christi'], shifted(easter, 60)],
  [['shrove tuesday', 'mardi gras'], shifted(easter, -47)],
  [['palm sunday'], shifted(easter, -7)],
  [['ash wednesday'], shifted(easter, -46)],
  [['may day', 'labour day', 'international workers day'], fixed(5, 1)],
  [["mother's day", 'mothers day'], weekdayIn(5, 7, 2)],
  [['memorial day', 'spring bank holiday'], weekdayIn(5, 1, -1)],
  [['early may bank holiday'], weekdayIn(5, 1, 1)],
  [['august bank holiday', 'summer bank holiday'], weekdayIn(8, 1, -1)],
  [['juneteenth'], fixed(6, 19)],
  [["father's day", 'fathers day'], weekdayIn(6, 7, 3)],
  [['canada day'], fixed(7, 1)],
  [['independence day', 'fourth of july', '4th of july', 'july 4th holiday'], fixed(7, 4)],
  [['bastille day'], fixed(7, 14)],
  [['labor day'], weekdayIn(9, 1, 1)],
  [["china's national day", 'national day'], fixed(10, 1)],
  [['columbus day', "indigenous peoples' day"], weekdayIn(10, 1, 2)],
  [['halloween'], fixed(10, 31)],
  [['guy fawkes night', 'bonfire night'], fixed(11, 5)],
  [["singles' day", "single's day", 'singles day'], fixed(11, 11)],
  [["veterans' day", 'veterans day', 'armistice day', 'remembrance day'], fixed(11, 11)],
  [['thanksgiving day', 'thanksgiving'], thanksgiving],
  [['black friday'], shifted(thanksgiving, 1)],
  [['cyber monday'], shifted(thanksgiving, 4)],
  [['christmas eve', 'xmas eve'], fixed(12, 24)],
  [['christmas day', 'christmas', 'xmas'], fixed(12, 25)],
  [['boxing day'], fixed(12, 26)],
  [['chinese new year', 'lunar new year', 'spring festival'], chineseNewYear],
  [["chinese new year's eve", "lunar new year's eve"], shifted(chineseNewYear, -1)],
  [['lantern festival'], shifted(chineseNewYear, 14)],
  [['dragon boat festival'], inCalendar('chinese', '5/5')],
  [['mid-autumn festival', 'mid autumn festival', 'moon festival'], inCalendar('chinese', '8/15')],
  [['double ninth festival', 'chongyang festival'], inCalendar('chinese', '9/9')],
  [['eid al-fitr', 'eid al fitr', 'eid-al-fitr', 'eid ul-fitr', 'eid ul fitr'], eidAlFitr],
  [['eid al-adha', 'eid al adha', 'eid-al-adha', 'eid ul-adha', 'eid ul adha'], eidAlAdha],
  [['ramadan', 'holy month of ramadan'], ramadan, shifted(eidAlFitr, -1)],
  [['diwali', 'deepavali'], diwali],
  [['islamic new year'], inCalendar('islamic-umalqura', '1/1')],
  [['rosh hashanah', 'rosh hashana'], inCalendar('hebrew', '1 Tishri')],
  [['yom kippur'], inCalendar('hebrew', '10 Tishri')],
  [['passover'], inCalendar('hebrew', '15 Nisan')],
  [['hanukkah', 'chanukah'], inCalendar('hebrew', '25 Kislev')],
];

const NAMES = wordTrie(
  FEASTS.flatMap(([names, dayIn, lastIn]) => names.map((name) => [name, { dayIn, lastIn: lastIn ?? null }] as const)),
  { ignoreCase: true },
);

/** First words of the names, for the scan. */
export const FEAST_STARTS: readonly string[] = [
  ...new Set(
    FEASTS.flatMap(([names]) => names.map((name) => /^[a-z]+/.exec(name)?.[0] ?? '')).filter((word) => word !== ''),
  ),
];

/** A holiday as it is named: where the name ends, its day in a year, and its last day where it goes on. */
export interface NamedFeast {
  readonly end: number;
  readonly dayIn: Feast;
  readonly lastIn: Feast | null;
}

/** The holiday named at `at`. */
export function readFeast(text: string, at: number): NamedFeast | null {
  const name = NAMES.longest(text, at, (_feast, end) => isWordEnd(text, end));
  return name === null ? null : { end: name.end, ...name.value };
}
