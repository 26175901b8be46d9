import { fold } from '../../engine/text/fold.ts';
import type { EntityRow } from '../entity.ts';
import { COUNTRY_NAMES, type CountryNames, UNSAFE_NAMES } from './country-names.ts';
import { DEMONYMS } from './demonyms.ts';

/** ISO 3166-1 alpha-2 codes, and Kosovo's, which news needs. Their names are CLDR's. */
const CODES = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN
CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU
GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA
MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PR PS PT
PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE YT ZA ZM ZW`;

/** Every country with its CLDR names in English and both kinds of Chinese, and what country-names.ts and demonyms.ts add. */
export function countryRows(): EntityRow[] {
  const inEnglish = regionNames('en');
  const inChinese = regionNames('zh');
  const inTraditional = regionNames('zh-Hant');
  const shortEnglish = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' });
  return CODES.trim()
    .split(/\s+/)
    .map((code): EntityRow => {
      const more: CountryNames = COUNTRY_NAMES[code] ?? {};
      const adjectives = DEMONYMS[code]?.flatMap(withPeople).filter((name, at, all) => all.indexOf(name) === at);
      const short = shortEnglish.of(code) ?? code;
      const english = englishForms(inEnglish.of(code) ?? code);
      const shortFirst = /[a-z]/.test(short) && short !== english[0] ? [short] : [];
      return {
        id: `country:${code}`,
        en: unique([...shortFirst, ...english, short, ...(more.en ?? [])]),
        zh: unique(
          [inChinese.of(code) ?? '', inTraditional.of(code) ?? '', ...(more.zh ?? [])]
            .map(fold)
            .filter((name) => name !== '' && !UNSAFE_NAMES.has(name)),
        ),
        ...(adjectives !== undefined && { adjectives }),
        ...(more.notAfter !== undefined && { notAfter: more.notAfter }),
      };
    });
}

/** Angolan, Iraqi: the people are Angolans and Iraqis. */
function withPeople(adjective: string): readonly string[] {
  return /(?:an|i|er)$/.test(adjective) ? [adjective, `${adjective}s`] : [adjective];
}

function regionNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region' });
}

/** CLDR's one form and what it stands for in running text: `Myanmar (Burma)` is both, `&` is "and", `St.` is Saint. */
function englishForms(name: string): string[] {
  const bracket = /^(.+) \((.+)\)$/.exec(name);
  const forms = bracket === null ? [name] : [bracket[1] ?? name, bracket[2] ?? name];
  return forms.flatMap((form) => [form, form.replace(' & ', ' and '), form.replace(/^St\. /, 'Saint ')]);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
