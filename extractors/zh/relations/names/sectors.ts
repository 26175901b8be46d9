import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { anchored } from '../../../engine/text/anchored.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { AGENT_WORDS, CUES, type Cues, SECTOR_WORDS } from '../sentence/cues.ts';
import { industriesIn } from './industries.ts';
import { nameOf } from './name-of.ts';

/** Lines of business and groups that figures are told of: 第三产业, 充换电服务业, 重点钢企, 主要油厂, 前十大股东. */
const SECTOR = anchored(
  /(?:第[一二三]产业|[\u4e00-\u9fff]{2,8}?(?:服务业|制造业|工业|产业|行业|钢企|车企|房企|药企|油厂|钢厂|炼厂|电厂|机关|法院|医院|高校|学校|景区|股东|农户|居民|企业)|[\u4e00-\u9fff]{2,6}?板块(?=整体|集体|逆势|[大小微]?[涨跌]|上涨|下跌|领[涨跌]|普[涨跌]|走[高低强弱]|拉升|回调|重挫))(?=[\u4e00-\u9fff\d])/u,
  { words: SECTOR_WORDS, behind: [2, 8] },
);
const LEAD =
  /^.*(?:的|了|和|与|及|在|由|从|对|为|占|是|其中|全国|全球|国内|我国|全省|全市|约|日|月|年|度|称|示|方面|而)/u;
const NO_GROUP = /^(?:其他|这些|该|两家|多家|部分|相关|上市|各|本|外资|有关|许多|假期|节日|节假日)/u;

/** Who acts without a name, where a clause begins: 警方冻结账户, 民航运输旅客. */
const AGENT = anchored(
  /(?<=^|[,，;；。：:日月年）“ \u3000]|期间|同期|随后|其中|当天|当日)(?:(?:[大二三]股东|实控人|实际控制人|董监高)(?=拟|计划|将|已|累计|合计|[减增]持|质押|套现|转让|承诺)|(?:(?:[一二三四]|一二|三四)线|核心|重点|热点|中心)城市|警方|检方|军方|海[军警]|空军|陆军|海岸警卫队|警察|军队|消防部门|公安机关|检察机关|司法机关|监管部门|中央财政(?!部|厅|局|收|支|政策|赤字|压力|状况|盈余)|应急部门|气象部门|交通部门|消防员|救援人员|搜救队|医护人员|民航|水运|主办方|片方|校方|院方|园方|运营方|店家|商家|嫌疑人|歹徒|武装分子|示威者|游行者|罢工者|乘客|游客|学生|教师|患者|村民|渔民|农民|牧民|旅行社|民宿|航空公司|船东|房东|租户|买家|卖家|消费者|读者|观众|球迷|志愿者|三大法人|(?:外国|海外|境外|机构|个人|中小)投资者|外商投资企业|外商及港澳台(?:商)?投资企业|港澳台商投资企业|股份制企业|私营企业|国有控股企业|外资企业|外资|投信|自营商|散户|北向资金|南向资金|主力资金|境外机构|公募基金|私募基金|险资|社保基金|产业资本|非金融企业)(?=[\u4e00-\u9fff])(?!们?(?:的|表示|称|说|认为|指出|通报|人数|人次|数量|总数|客流|流量|占|价格|物价|信心|支出|信贷|预期|满意|权益|投诉|需求))/u,
  { words: AGENT_WORDS, behind: [0, 0] },
);

const NO_SECTORS: readonly Name[] = [];

/** Groups that stand where a subject stands: at the start of a clause, behind a date, a place or 其中. */
export function sectorsOf(
  scene: Scene,
  cues: Cues,
  { names, before }: { readonly names: readonly Name[]; readonly before: Discourse },
): readonly Name[] {
  if ((cues & CUES.sectors) === 0) return NO_SECTORS;
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const industries = industriesIn(scene);
  const others = [...agentsOf(scene, text, { names, before }), ...groupsOf(scene, text, names)];
  return [
    ...industries.map((span) => sectorAt(scene, span)),
    ...others.filter(({ start, end }) => !industries.some((one) => overlaps(one, start, end))),
  ];
}

/** Police and prosecutors: in a text on a country or a place, what they do is told of it. */
const OF_THE_STATE = oneOf(/^(?:警方|检方|警察|公安机关|检察机关|司法机关)$/u);

function isOfPlace({ subject, headline }: Discourse): boolean {
  return /^(?:country|place|region):/u.test((subject ?? headline.subject)?.id ?? '');
}

function agentsOf(
  scene: Scene,
  text: string,
  { names, before }: { readonly names: readonly Name[]; readonly before: Discourse },
): readonly Name[] {
  return AGENT(text).flatMap((match): Name[] => {
    const start = scene.sentence.start + match.index;
    const end = start + match[0].length;
    if (OF_THE_STATE.test(match[0]) && isOfPlace(before)) return [];
    // 股份制企业, 南向资金: a measure or a thing within the word is no name of its own.
    const isInside = ({ type, start: from, end: to }: Name): boolean =>
      (type === 'metric' || type === 'commodity') && from >= start && to <= end && to - from < end - start;
    const clash = names.some((name) => overlaps(name, start, end) && !isInside(name));
    return clash ? [] : [sectorAt(scene, { start, end })];
  });
}

function sectorAt(scene: Scene, span: Span): Name {
  const slot = slotOfWords(scene.text, span, (one) => one);
  return nameOf(span, 'sector', { slot, rule: 'zh/subject/sector' });
}

function groupsOf(scene: Scene, text: string, names: readonly Name[]): readonly Name[] {
  return SECTOR(text).flatMap((match): Name[] => {
    const lead = LEAD.exec(match[0].slice(0, -2))?.[0].length ?? 0;
    const end = scene.sentence.start + match.index + match[0].length;
    const start = behindVerb(scene, { start: scene.sentence.start + match.index + lead, end });
    const words = scene.text.slice(start, end);
    if (words.length < 3 || NO_GROUP.test(words)) return [];
    const clash = names.some((name) => overlaps(name, start, end) && (name.type !== 'commodity' || name.end > end));
    const named = names.some((name) => name.start === end && (name.type === 'unlisted' || name.type === 'company'));
    if (named || clash || !opens(scene, names, start)) return [];
    return [sectorAt(scene, { start, end })];
  });
}

/** What is done to groups by words that are nouns as well. */
const DEED =
  /^[来已又共新再]?(?:培育|引进|孵化|认定|招引|扶持|建设|新建|建成|支持|帮助|引导|组织|动员|服务|带动|新增|吸引|聚集|集聚)(?=[\u4e00-\u9fff]{3})/u;

/** 关闭景区, 带动相关产业, 培育龙头企业: what is done to the group is no part of its name. */
function behindVerb(scene: Scene, span: Span): number {
  return (
    scene
      .words(span)
      .findLast(({ tag, end, text }) => tag === 'v' && text.length > 1 && text !== '统计' && end < span.end)?.end ??
    span.start + (DEED.exec(scene.text.slice(span.start, span.end))?.[0].length ?? 0)
  );
}

function overlaps(name: Span, start: number, end: number): boolean {
  return name.start < end && start < name.end;
}

function opens(scene: Scene, names: readonly Name[], start: number): boolean {
  if (start === scene.sentence.start || /[,，;；:：、。)）”年月度季日称示中]/u.test(scene.text.charAt(start - 1)))
    return true;
  return names.some((name) => name.end === start && name.type === 'country');
}
