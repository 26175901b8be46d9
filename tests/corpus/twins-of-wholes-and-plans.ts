import type { Twin } from './twins.ts';

/** Economies and what is measured by them, prices by where they are asked, and what is still to be done, in both languages. */
export const TWINS_OF_WHOLES_AND_PLANS: readonly Twin[] = [
  // An economy that grows is its GDP, whatever stands between
  {
    claims: [{ value: 2.7, subject: 'country:ZM', metric: 'metric:gdp', time: '2025' }],
    zh: ['赞比亚经济去年萎缩2.7%。', '赞比亚经济去年全年收缩2.7%。'],
    en: ["Zambia's economy shrank 2.7% last year.", 'The economy of Zambia contracted by 2.7% in 2025.'],
  },
  // What is held against GDP is not GDP
  {
    claims: [{ value: 8.4, subject: 'country:ZM', metric: 'metric:fiscal-deficit' }],
    zh: ['赞比亚财政赤字占国内生产总值的比重升至8.4%。', '赞比亚财政赤字占GDP的8.4%。'],
    en: [
      "Zambia's budget deficit rose to 8.4% of GDP.",
      'The fiscal deficit of Zambia was 8.4% of gross domestic product.',
    ],
  },
  // Wholesale and retail
  {
    claims: [{ value: 325, object: 'commodity:eggs', metric: 'metric:wholesale-price' }],
    zh: ['鸡蛋批发价为每公斤325日元。', '鸡蛋平均批发价升至每公斤325日元。'],
    en: ['The wholesale price of eggs was 325 yen per kilogram.', 'Wholesale egg prices rose to 325 yen per kg.'],
  },
  // What an EBIT is, and its margin
  {
    claims: [{ value: 57_000_000, subject: 'company:siemens', metric: 'metric:operating-profit' }],
    zh: ['西门子息税前利润为5700万欧元。'],
    en: [
      'Siemens reported earnings before interest and tax of 57 million euros.',
      'Siemens posted EBIT of 57 million euros.',
    ],
  },
  {
    claims: [{ value: 17.2, subject: 'company:siemens', metric: 'metric:margin' }],
    zh: ['西门子息税前利润率为17.2%。'],
    en: ["Siemens's EBIT margin was 17.2%."],
  },
  // Two measures of a bank's capital
  {
    claims: [
      { value: 14.2, subject: 'company:hsbc', metric: 'metric:cet1-ratio' },
      { value: 19.1, subject: 'company:hsbc', metric: 'metric:capital-adequacy' },
    ],
    zh: ['汇丰控股核心一级资本充足率为14.2%。', '汇丰控股资本充足率为19.1%。'],
    en: ["HSBC's common equity tier 1 ratio was 14.2%.", "HSBC's capital adequacy ratio was 19.1%."],
  },
  // How long reserves would pay for imports
  {
    claims: [
      { value: 3_200_000_000, subject: 'country:ZM', metric: 'metric:fx-reserves' },
      { value: 5, subject: 'country:ZM', metric: 'metric:import-cover' },
    ],
    zh: ['赞比亚外汇储备为32亿美元，够支付约5个月的进口。', '赞比亚国际储备为32亿美元，相当于5个月的进口额。'],
    en: ["Zambia's foreign exchange reserves stood at $3.2 billion, enough to cover five months of imports."],
  },
  // Tonnage by the work that ships take to build
  {
    claims: [{ value: 56_430_000, metric: 'metric:orders', time: '2025' }],
    zh: ['2025年全球新船订单量为5643万修正总吨。'],
    en: ['Global ship orders came to 56.43 million compensated gross tons in 2025.'],
  },
  // Animals that are killed to stop a disease
  {
    claims: [{ value: 8_400_000, subject: 'country:JP', metric: 'metric:culled', time: '2025-10/..' }],
    zh: ['去年10月以来，日本已扑杀家禽840万只。'],
    en: [
      'Some 8.4 million birds have been culled in Japan since October 2025.',
      'About 8.4 million birds have been destroyed across Japan since October 2025.',
    ],
  },
];
