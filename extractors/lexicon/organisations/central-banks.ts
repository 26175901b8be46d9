import type { EntityRow } from '../entity.ts';

/** A central bank: its own names in both languages, and the names of its country, by which news calls it. */
interface CentralBank {
  readonly id: `org:${string}`;
  readonly parent: `country:${string}`;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** "Turkey's central bank" */
  readonly lands: readonly string[];
  /** "the Turkish central bank" */
  readonly adjectives: readonly string[];
  /** 土耳其央行 */
  readonly landsZh: readonly string[];
}

// biome-ignore format: one row a line
const BANKS: readonly CentralBank[] = [
  { id: 'org:boe', parent: 'country:GB', en: ['Bank of England', 'BoE'], zh: ['英格兰银行'], lands: ['Britain', 'the United Kingdom'], adjectives: ['British'], landsZh: ['英国'] },
  { id: 'org:cbr', parent: 'country:RU', en: ['Bank of Russia', 'Central Bank of Russia'], zh: ['俄罗斯中央银行', '俄央行'], lands: ['Russia'], adjectives: ['Russian'], landsZh: ['俄罗斯'] },
  { id: 'org:bundesbank', parent: 'country:DE', en: ['Bundesbank'], zh: ['德国联邦银行'], lands: ['Germany'], adjectives: ['German'], landsZh: ['德国'] },
  { id: 'org:snb', parent: 'country:CH', en: ['Swiss National Bank'], zh: ['瑞士国家银行'], lands: ['Switzerland'], adjectives: ['Swiss'], landsZh: ['瑞士'] },
  { id: 'org:riksbank', parent: 'country:SE', en: ['Riksbank'], zh: [], lands: ['Sweden'], adjectives: ['Swedish'], landsZh: ['瑞典'] },
  { id: 'org:norges-bank', parent: 'country:NO', en: ['Norges Bank'], zh: [], lands: ['Norway'], adjectives: ['Norwegian'], landsZh: ['挪威'] },
  { id: 'org:boj', parent: 'country:JP', en: ['Bank of Japan', 'BOJ', 'BoJ'], zh: ['日本银行'], lands: ['Japan'], adjectives: ['Japanese'], landsZh: ['日本'] },
  { id: 'org:bok', parent: 'country:KR', en: ['Bank of Korea', 'BOK'], zh: ['韩国银行'], lands: ['South Korea', 'Korea'], adjectives: ['South Korean', 'Korean'], landsZh: ['韩国'] },
  { id: 'org:rbi', parent: 'country:IN', en: ['Reserve Bank of India', 'RBI'], zh: ['印度储备银行'], lands: ['India'], adjectives: ['Indian'], landsZh: ['印度'] },
  { id: 'org:rba', parent: 'country:AU', en: ['Reserve Bank of Australia', 'RBA'], zh: ['澳洲联储', '澳联储', '澳大利亚储备银行'], lands: ['Australia'], adjectives: ['Australian'], landsZh: ['澳大利亚', '澳洲'] },
  { id: 'org:rbnz', parent: 'country:NZ', en: ['Reserve Bank of New Zealand'], zh: ['新西兰联储'], lands: ['New Zealand'], adjectives: [], landsZh: ['新西兰'] },
  { id: 'org:boc-ca', parent: 'country:CA', en: ['Bank of Canada'], zh: ['加拿大银行'], lands: ['Canada'], adjectives: ['Canadian'], landsZh: ['加拿大'] },
  { id: 'org:bcb', parent: 'country:BR', en: ['Central Bank of Brazil', 'Banco Central do Brasil'], zh: [], lands: ['Brazil'], adjectives: ['Brazilian'], landsZh: ['巴西'] },
  { id: 'org:tcmb', parent: 'country:TR', en: ['Central Bank of the Republic of Turkey'], zh: [], lands: ['Turkey', 'Türkiye'], adjectives: ['Turkish'], landsZh: ['土耳其'] },
  { id: 'org:banxico', parent: 'country:MX', en: ['Banxico', 'Bank of Mexico'], zh: [], lands: ['Mexico'], adjectives: ['Mexican'], landsZh: ['墨西哥'] },
  { id: 'org:bi-id', parent: 'country:ID', en: ['Bank Indonesia'], zh: [], lands: ['Indonesia'], adjectives: ['Indonesian'], landsZh: ['印尼', '印度尼西亚'] },
  { id: 'org:bot', parent: 'country:TH', en: ['Bank of Thailand'], zh: [], lands: ['Thailand'], adjectives: ['Thai'], landsZh: ['泰国'] },
  { id: 'org:bsp', parent: 'country:PH', en: ['Bangko Sentral ng Pilipinas'], zh: [], lands: ['the Philippines'], adjectives: ['Philippine'], landsZh: ['菲律宾'] },
  { id: 'org:sbv', parent: 'country:VN', en: ['State Bank of Vietnam'], zh: ['越南国家银行'], lands: ['Vietnam'], adjectives: ['Vietnamese'], landsZh: ['越南'] },
  { id: 'org:bank-of-france', parent: 'country:FR', en: ['Bank of France'], zh: ['法兰西银行'], lands: ['France'], adjectives: ['French'], landsZh: ['法国'] },
  { id: 'org:bank-of-italy', parent: 'country:IT', en: ['Bank of Italy'], zh: [], lands: ['Italy'], adjectives: ['Italian'], landsZh: ['意大利'] },
  { id: 'org:bank-of-spain', parent: 'country:ES', en: ['Bank of Spain'], zh: [], lands: ['Spain'], adjectives: ['Spanish'], landsZh: ['西班牙'] },
  { id: 'org:sarb', parent: 'country:ZA', en: ['South African Reserve Bank', 'SARB'], zh: ['南非储备银行'], lands: ['South Africa'], adjectives: [], landsZh: ['南非'] },
  { id: 'org:nbp', parent: 'country:PL', en: ['National Bank of Poland'], zh: ['波兰国家银行'], lands: ['Poland'], adjectives: ['Polish'], landsZh: ['波兰'] },
  { id: 'org:cnb', parent: 'country:CZ', en: ['Czech National Bank'], zh: ['捷克国家银行'], lands: ['the Czech Republic'], adjectives: ['Czech'], landsZh: ['捷克'] },
  { id: 'org:mnb', parent: 'country:HU', en: ['National Bank of Hungary', 'Magyar Nemzeti Bank'], zh: ['匈牙利国家银行'], lands: ['Hungary'], adjectives: ['Hungarian'], landsZh: ['匈牙利'] },
  { id: 'org:bnr', parent: 'country:RO', en: ['National Bank of Romania'], zh: ['罗马尼亚国家银行'], lands: ['Romania'], adjectives: ['Romanian'], landsZh: ['罗马尼亚'] },
  { id: 'org:nbu', parent: 'country:UA', en: ['National Bank of Ukraine'], zh: ['乌克兰国家银行'], lands: ['Ukraine'], adjectives: ['Ukrainian'], landsZh: ['乌克兰'] },
  { id: 'org:nbk', parent: 'country:KZ', en: ['National Bank of Kazakhstan'], zh: ['哈萨克斯坦国家银行'], lands: ['Kazakhstan'], adjectives: ['Kazakh'], landsZh: ['哈萨克斯坦'] },
  { id: 'org:danmarks-nationalbank', parent: 'country:DK', en: ['Danmarks Nationalbank'], zh: ['丹麦国家银行'], lands: ['Denmark'], adjectives: ['Danish'], landsZh: ['丹麦'] },
  { id: 'org:central-bank-is', parent: 'country:IS', en: [], zh: [], lands: ['Iceland'], adjectives: ['Icelandic'], landsZh: ['冰岛'] },
  { id: 'org:central-bank-ie', parent: 'country:IE', en: [], zh: [], lands: ['Ireland'], adjectives: ['Irish'], landsZh: ['爱尔兰'] },
  { id: 'org:dnb-nl', parent: 'country:NL', en: ['De Nederlandsche Bank'], zh: [], lands: ['the Netherlands'], adjectives: ['Dutch'], landsZh: ['荷兰'] },
  { id: 'org:oenb', parent: 'country:AT', en: ['Oesterreichische Nationalbank'], zh: ['奥地利国家银行'], lands: ['Austria'], adjectives: ['Austrian'], landsZh: ['奥地利'] },
  { id: 'org:bank-of-greece', parent: 'country:GR', en: ['Bank of Greece'], zh: [], lands: ['Greece'], adjectives: ['Greek'], landsZh: ['希腊'] },
  { id: 'org:banco-de-portugal', parent: 'country:PT', en: ['Banco de Portugal', 'Bank of Portugal'], zh: [], lands: ['Portugal'], adjectives: ['Portuguese'], landsZh: ['葡萄牙'] },
  { id: 'org:nbs-rs', parent: 'country:RS', en: ['National Bank of Serbia'], zh: ['塞尔维亚国家银行'], lands: ['Serbia'], adjectives: ['Serbian'], landsZh: ['塞尔维亚'] },
  { id: 'org:boi-il', parent: 'country:IL', en: ['Bank of Israel'], zh: [], lands: ['Israel'], adjectives: ['Israeli'], landsZh: ['以色列'] },
  { id: 'org:sama', parent: 'country:SA', en: ['Saudi Central Bank', 'SAMA'], zh: [], lands: ['Saudi Arabia'], adjectives: ['Saudi'], landsZh: ['沙特', '沙特阿拉伯'] },
  { id: 'org:cbuae', parent: 'country:AE', en: [], zh: [], lands: ['the UAE', 'the United Arab Emirates'], adjectives: [], landsZh: ['阿联酋'] },
  { id: 'org:cbe', parent: 'country:EG', en: [], zh: [], lands: ['Egypt'], adjectives: ['Egyptian'], landsZh: ['埃及'] },
  { id: 'org:cbn', parent: 'country:NG', en: [], zh: [], lands: ['Nigeria'], adjectives: ['Nigerian'], landsZh: ['尼日利亚'] },
  { id: 'org:cbk-ke', parent: 'country:KE', en: [], zh: [], lands: ['Kenya'], adjectives: ['Kenyan'], landsZh: ['肯尼亚'] },
  { id: 'org:bog-gh', parent: 'country:GH', en: ['Bank of Ghana'], zh: [], lands: ['Ghana'], adjectives: ['Ghanaian'], landsZh: ['加纳'] },
  { id: 'org:bank-al-maghrib', parent: 'country:MA', en: ['Bank Al-Maghrib'], zh: [], lands: ['Morocco'], adjectives: ['Moroccan'], landsZh: ['摩洛哥'] },
  { id: 'org:nbe-et', parent: 'country:ET', en: ['National Bank of Ethiopia'], zh: [], lands: ['Ethiopia'], adjectives: ['Ethiopian'], landsZh: ['埃塞俄比亚'] },
  { id: 'org:bna-ao', parent: 'country:AO', en: [], zh: [], lands: ['Angola'], adjectives: ['Angolan'], landsZh: ['安哥拉'] },
  { id: 'org:bcra', parent: 'country:AR', en: [], zh: [], lands: ['Argentina'], adjectives: ['Argentine'], landsZh: ['阿根廷'] },
  { id: 'org:bcch', parent: 'country:CL', en: [], zh: [], lands: ['Chile'], adjectives: ['Chilean'], landsZh: ['智利'] },
  { id: 'org:banrep', parent: 'country:CO', en: ['Banco de la Republica'], zh: [], lands: ['Colombia'], adjectives: ['Colombian'], landsZh: ['哥伦比亚'] },
  { id: 'org:bcrp', parent: 'country:PE', en: [], zh: ['秘鲁中央储备银行'], lands: ['Peru'], adjectives: ['Peruvian'], landsZh: ['秘鲁'] },
  { id: 'org:bnm', parent: 'country:MY', en: ['Bank Negara Malaysia'], zh: ['马来西亚国家银行'], lands: ['Malaysia'], adjectives: ['Malaysian'], landsZh: ['马来西亚'] },
  { id: 'org:sbp-pk', parent: 'country:PK', en: ['State Bank of Pakistan'], zh: ['巴基斯坦国家银行'], lands: ['Pakistan'], adjectives: ['Pakistani'], landsZh: ['巴基斯坦'] },
  { id: 'org:bangladesh-bank', parent: 'country:BD', en: ['Bangladesh Bank'], zh: ['孟加拉国银行'], lands: ['Bangladesh'], adjectives: [], landsZh: ['孟加拉国'] },
  { id: 'org:cbsl', parent: 'country:LK', en: [], zh: [], lands: ['Sri Lanka'], adjectives: ['Sri Lankan'], landsZh: ['斯里兰卡'] },
  { id: 'org:nrb-np', parent: 'country:NP', en: ['Nepal Rastra Bank'], zh: [], lands: ['Nepal'], adjectives: ['Nepali'], landsZh: ['尼泊尔'] },
  { id: 'org:nbc-kh', parent: 'country:KH', en: ['National Bank of Cambodia'], zh: ['柬埔寨国家银行'], lands: ['Cambodia'], adjectives: ['Cambodian'], landsZh: ['柬埔寨'] },
  { id: 'org:bom-mn', parent: 'country:MN', en: ['Bank of Mongolia'], zh: [], lands: ['Mongolia'], adjectives: ['Mongolian'], landsZh: ['蒙古国'] },
  { id: 'org:cbu-uz', parent: 'country:UZ', en: [], zh: [], lands: ['Uzbekistan'], adjectives: ['Uzbek'], landsZh: ['乌兹别克斯坦'] },
  { id: 'org:cbi-iq', parent: 'country:IQ', en: [], zh: [], lands: ['Iraq'], adjectives: ['Iraqi'], landsZh: ['伊拉克'] },
  { id: 'org:cbi-ir', parent: 'country:IR', en: [], zh: [], lands: ['Iran'], adjectives: ['Iranian'], landsZh: ['伊朗'] },
];

/** Central banks of single countries, by their own names and as "X's central bank", "the central bank of X", X央行. */
export const CENTRAL_BANKS: readonly EntityRow[] = BANKS.map(({ id, parent, en, zh, lands, adjectives, landsZh }) => ({
  id,
  parent,
  en: unique([
    ...en,
    ...lands.flatMap((land) => [`Central Bank of ${land}`, `${land.replace(/^the /u, '')}'s central bank`]),
    ...lands.map((land) => `central bank of ${land}`),
    ...adjectives.map((adjective) => `${adjective} central bank`),
  ]),
  zh: unique([...landsZh.map((land) => `${land}央行`), ...zh, ...landsZh.map((land) => `${land}中央银行`)]),
}));

const CENTRAL_BANK_IDS: ReadonlySet<string> = new Set([...BANKS.map(({ id }) => id), 'org:pboc', 'org:fed', 'org:ecb']);

/** True for the lexicon id of a central bank. */
export function isCentralBank(id: string): boolean {
  return CENTRAL_BANK_IDS.has(id);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
