import type { Language } from '../extractors/model/article.ts';

/**
 * Sentences without a figure, written for the benches: the fixtures are far denser in figures than news is, so the
 * benches put one of these beside each sentence of theirs that holds a figure.
 */
export const PLAIN_SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '业内人士认为，下游企业的采购节奏仍然取决于海外订单的恢复情况，短期内市场观望情绪浓厚。',
    '该公司发言人在电话会议上表示，管理层将继续推进港口和铁路的配套建设，并与当地社区保持沟通。',
    '分析人士指出，新规的具体影响还要看各地如何执行，企业普遍希望主管部门尽快明确细则。',
    '受天气影响，北方部分地区的运输受到阻碍，货车司机只能绕行，沿线的加油站排起了长队。',
    '记者在现场看到，工人正在检修设备，仓库外停满了等待装货的车辆。',
    '双方同意在清洁能源、农业和基础设施等领域扩大合作，并支持企业按照市场原则开展贸易。',
    '当地居民说，工厂搬走以后河水清了不少，但不少年轻人也因此到外地去找工作。',
    '专家提醒，消费者在选购时应当留意生产许可和检验报告，不要轻信网络上的宣传。',
    '这家矿业集团没有透露谈判的细节，只说双方的分歧正在缩小，合同仍有望按时签署。',
    '多名经济学家认为，央行不急于调整利率，政策重点是稳定预期、防范风险。',
    '与此同时，港口方面正在安排更多班列，以缓解堆场的压力，出口商对此表示欢迎。',
    '代表团随后参观了研究所的实验室，并听取了科研人员关于新材料应用的介绍。',
    '反对者担心，过快开放市场会冲击本地的中小企业，使原本脆弱的供应链更加紧张。',
    '会议强调，要把保障粮食安全放在突出位置，加强田间管理，做好病虫害的监测和防治。',
  ],
  en: [
    'Traders said the market was waiting for clearer signals from buyers overseas before committing to new contracts.',
    'The company declined to comment on the talks, but people familiar with the matter said that the differences were narrowing.',
    'Analysts cautioned that much would depend on how the rules were enforced, and that smaller producers were likely to struggle with the paperwork.',
    'Heavy rain has blocked roads in the north of the country, leaving truck drivers to take a longer route along the coast.',
    'Residents near the plant said the river had become cleaner since the furnaces were shut, though many younger people had left to look for work.',
    'The two sides agreed to widen cooperation in clean energy, farming and infrastructure, and to let companies trade on market terms.',
    'Economists do not expect the central bank to move soon, since officials have stressed the need to keep expectations steady.',
    'The ministry has yet to publish the details of the plan, and industry groups have asked for more time to prepare.',
    'Workers were seen repairing conveyor belts outside the warehouse, where lorries waited to be loaded.',
    'Opponents of the bill argue that opening the market too quickly would hurt local firms and strain a supply chain that is already fragile.',
    'Port officials said they were adding trains to relieve the crowded yards, a step that exporters welcomed.',
    'Its chief executive told reporters that the board remained committed to the project despite the delay.',
    'Shipping lines have been diverting vessels around the cape because of the risk of attacks, which makes voyages longer and insurance dearer.',
    'Farmers in the region say the soil is too dry for planting, and some are thinking of switching to other crops.',
  ],
};
