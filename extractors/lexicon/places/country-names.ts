/** Names of a country beside CLDR's. */
export interface CountryNames {
  readonly en?: readonly string[];
  readonly zh?: readonly string[];
  readonly notAfter?: Readonly<Record<string, string>>;
}

/** CLDR names that ordinary words contain: 东加 (Tonga) stands in 广东加快, 查德 in 检查德国. They are not looked for. */
export const UNSAFE_NAMES: ReadonlySet<string> = new Set([
  '东加',
  '查德',
  '尼日',
  '马利',
  '贝南',
  '根息',
  '葛摩',
  '卡达',
  '乍得',
]);

/** Long and short forms, abbreviations and older names that CLDR lacks, by country code. */
// biome-ignore format: one row a line
export const COUNTRY_NAMES: Readonly<Record<string, CountryNames>> = {
  AE: { en: ['UAE', 'U.A.E.', 'Emirates'], zh: ['阿联酋', '阿拉伯联合大公国'] },
  AU: { en: ['Commonwealth of Australia'], zh: ['澳洲', '澳方'] },
  BA: { en: ['Bosnia', 'Bosnia-Herzegovina'], zh: ['波黑'] },
  BD: { zh: ['孟加拉', '孟加拉国'], en: ['Bangladesh'] },
  BR: { zh: ['巴西联邦共和国'] },
  BY: { zh: ['白俄'] },
  CD: { en: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC', 'D.R.C.', 'D.R. Congo', 'Congo-Kinshasa', 'Congo'], zh: ['刚果民主共和国', '民主刚果', '刚果金', '刚果(金)'] },
  CG: { en: ['Republic of the Congo', 'Republic of Congo', 'Congo-Brazzaville'], zh: ['刚果共和国', '刚果布', '刚果(布)'] },
  CI: { en: ['Ivory Coast', "Cote d'Ivoire"], zh: ['象牙海岸'] },
  CN: { en: ["People's Republic of China", 'PRC', 'P.R.C.', 'P.R. China', 'mainland China', 'Chinese mainland', 'Communist China'], zh: ['中华人民共和国', '中国大陆', '中国内地', '中方', '新中国'] },
  CV: { en: ['Cabo Verde'] },
  CZ: { en: ['Czech Republic'], zh: ['捷克共和国'] },
  DE: { en: ['Federal Republic of Germany'], zh: ['德意志联邦共和国', '德方'] },
  DO: { zh: ['多米尼加'] },
  FR: { en: ['French Republic'], zh: ['法兰西', '法方'] },
  GB: { en: ['U.K.', 'UK', 'Britain', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'], zh: ['联合王国', '大不列颠', '英方'] },
  GH: { notAfter: { 加纳: '增参追更再不' } },
  GM: { en: ['The Gambia'] },
  HK: { en: ['Hong Kong', 'HKSAR'], zh: ['香港', '香港特区', '香港特别行政区', '中国香港'] },
  HT: { notAfter: { 海地: '上南青北东渤黄沿近公深临环珠威' } },
  ID: { zh: ['印尼', '印度尼西亚共和国'] },
  IN: { en: ['Republic of India'], zh: ['印方'] },
  IR: { en: ['Islamic Republic of Iran'], zh: ['伊方'] },
  JP: { zh: ['日本国'] },
  KG: { zh: ['吉尔吉斯'] },
  KP: { en: ['DPRK', "Democratic People's Republic of Korea", 'D.P.R.K.'], zh: ['朝鲜民主主义人民共和国', '北朝鲜', '北韩'] },
  KR: { en: ['Republic of Korea', 'S. Korea', 'ROK'], zh: ['南韩', '大韩民国', '韩方'] },
  KZ: { zh: ['哈萨克'] },
  MK: { en: ['Macedonia'], zh: ['马其顿'] },
  ML: { notAfter: { 马里: '罗奥伽' } },
  MM: { en: ['Burma'], zh: ['缅甸联邦'] },
  MN: { zh: ['蒙古国', '外蒙古'] },
  MO: { en: ['Macau', 'Macao'], zh: ['澳门', '澳门特区', '澳门特别行政区', '中国澳门'] },
  MX: { zh: ['墨方'] },
  NL: { en: ['The Netherlands', 'Holland'], zh: ['尼德兰'] },
  NZ: { zh: ['纽西兰'] },
  PG: { en: ['PNG'], zh: ['巴新', '巴布亚'] },
  PH: { en: ['The Philippines'], zh: ['菲方'] },
  PS: { en: ['Palestine', 'State of Palestine', 'Palestinian territories'], zh: ['巴勒斯坦', '巴方'] },
  RU: { en: ['Russian Federation'], zh: ['俄联邦', '俄罗斯联邦', '俄国', '俄方'] },
  SA: { en: ['Kingdom of Saudi Arabia', 'KSA', 'Saudi', 'the Kingdom of Saudi Arabia'], zh: ['沙特', '沙地阿拉伯'] },
  SY: { en: ['Syrian Arab Republic'] },
  SZ: { en: ['Swaziland'] },
  TL: { en: ['East Timor'] },
  TR: { en: ['Turkey', 'Republic of Turkey'], zh: ['土方'] },
  TW: { en: ['Chinese Taipei'], zh: ['中国台湾', '台湾地区', '台湾省', '中国台湾地区'] },
  TZ: { zh: ['坦桑'] },
  UA: { zh: ['乌方'] },
  US: { en: ['U.S.', 'US', 'USA', 'U.S.A.', 'United States of America', 'America', 'U.S', 'the States'], zh: ['美利坚合众国', '美国本土', '美方'] },
  UZ: { zh: ['乌兹别克'] },
  VA: { en: ['Vatican', 'Holy See'] },
  VE: { en: ['Bolivarian Republic of Venezuela'], zh: ['委方'] },
  VN: { en: ['Viet Nam'], zh: ['越方'] },
  WS: { en: ['Western Samoa'] },
  ZA: { zh: ['南非共和国'] },
};
