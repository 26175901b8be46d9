import type { TableWords } from '../../engine/relations/tables/table-words.ts';
import { CHANGE } from '../units/table-headings.ts';

/** How Chinese heads its tables. */
export const TABLE_WORDS: TableWords = {
  order: /^(?:排名|名次|排序|序号|位次|编号|排位|代码)$/u,
  aside: /^(?:(?:计量)?单位|备注|说明|注)$/u,
  change: CHANGE,
  share: /占比|比重|占.{0,6}的?比例|份额/u,
  measures: /^(?:主要)?(?:经济|财务|统计|核心)?(?:指标|项目|科目|内容|类目)(?:名称)?$/u,
  bodies:
    /公司|企业|机构|银行|品牌|车企|厂商|券商|股票|证券|简称|学校|高校|医院|城市|地区|省份|省市|国家|国别|地市|球队|选手|候选人|政党/u,
  empty:
    /^(?:数值|数据|金额|绝对(?:值|量|数)|总量|总额|本期|上期|本期数|上年同期|上期数|合计|累计|当月|本月|当期|期末|期初|完成数|实际完成|数量|规模|指标值|同比|环比|增长|增速|增幅|增减|变动|涨跌|涨跌幅|降幅|涨幅|同比增长|同比增减|环比增长|比上年增长|较上年增长|比上年同期增长)$/u,
  nation: 'country:CN',
  total: /^(?:合计|总计|总和|总额|总量|小计|共计|全部)$/u,
  origins: /来源|(?:进口|输入)(?:来源)?(?:国|地)/u,
  compared: /[比较自]|相比|对比|以来/u,
  aroundName: /[（(][^（）()]{0,24}[）)]|[①-⑩*#†]+|^其中[:：]?|^#/gu,
  ahead: [
    [/目标|力争/u, 'target'],
    [/计划|规划/u, 'target'],
    [/预测|预计|预期|预估/u, 'forecast'],
  ],
  bases: [
    [/同比|[比较](?:上年|去年)|上年同期/u, 'yoy'],
    [/环比|[比较]上(?:期|月|季)/u, 'sequential'],
  ],
  source: /^(?:(?:数据|资料|表格?)?来源|数据)[:：] ?/u,
  normalForm: (words) => words.replaceAll('的', ''),
};
