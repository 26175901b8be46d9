import type { RelationLine } from './relation-line.ts';

/** Towns, courts, schools, storms, screens: what regional papers tell. The day is 2026-03-10. */
export const ZH_RELATIONS_SOCIETY: readonly RelationLine[] = [
  // What is done right before a sum or a weight
  {
    text: '警方查封账户38个，追回赃款410万元。',
    figure: '410万元',
    subject: '警方',
    metric: '追回赃款',
    object: null,
  },
  {
    text: '园区并网装机1.2吉瓦，每年可减排二氧化碳90万吨。',
    figure: '90万吨',
    object: 'commodity:carbon',
    metric: '减排',
  },
  // A clause that only says how far it went
  {
    text: '山东高校考生人数仍居前列，达到87万人。',
    figure: '87万人',
    metric: 'metric:applicants',
  },
  // The next thing counted is a thing of its own
  {
    text: '全省设考点310个、考场1.2万个。',
    figure: '1.2万个',
    metric: '考场',
  },
  // Grades
  {
    text: '智利北部发生6.3级地震。',
    figure: '6.3级',
    subject: 'country:CL',
    metric: 'metric:magnitude',
  },
  // Places by the word for their sort
  {
    text: '莱茵贝格县人口跌破115万人，减少1.6%。',
    figure: '1.6%',
    subject: '莱茵贝格县',
    metric: 'metric:population',
  },
  // What is done to a group is no part of it
  {
    text: '台风登陆后，温州紧急关闭景区26个。',
    figure: '26个',
    subject: 'place:CN/wenzhou',
  },
  // People by their trade
  {
    text: '挪威国防大臣约翰森表示，今年军费占国内生产总值的2.4%。',
    figure: '2.4%',
    attribution: '挪威国防大臣约翰森',
    subject: 'country:NO',
  },
  // What happened goes on with its day
  {
    text: '约140栋房屋倒塌。',
    after: '3月2日，萨摩亚发生6.1级地震，造成4人死亡。',
    figure: '140栋',
    time: '2026-03-02',
  },
  // The month that a quarter ends with
  {
    text: '去年三季度末，能繁母猪存栏4010万头。',
    figure: '4010万头',
    time: '2025-09',
  },
];
