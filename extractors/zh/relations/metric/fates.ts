import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import { COUNTED_PEOPLE } from '../../../lexicon/counted/people.ts';
import type { EntityId } from '../../../lexicon/entity.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';

/** 4死17伤: what befell people, in one character. */
const IN_ONE_CHARACTER: ReadonlyMap<string, EntityId> = new Map([
  ['死', 'metric:deaths'],
  ['亡', 'metric:deaths'],
  ['伤', 'metric:injuries'],
]);

/** What befell those that were just counted, by the verb; the noun for it (死亡人数) is the lexicon's. */
const FATES: readonly (readonly [id: EntityId, verb: string])[] = [
  ['metric:suicides', '自杀|自尽|轻生'],
  ['metric:deaths', '死[亡于在]|丧[生命]|身亡|遇难|殒命|殉职|病亡|病逝'],
  ['metric:inpatients', '在院|住院治疗|留院|留医|接受治疗'],
  ['metric:hospitalised', '住院|入院|送医|送院|(?:送往|送到|送入|转送|送至)[^,，、;；。]{0,8}医院'],
  ['metric:cases', '感染|确诊|患上|患病|染病|染疫'],
  ['metric:homeless-by-disaster', '无家可归'],
  ['metric:refugees', '流离失所|背井离乡|逃离家园'],
  ['metric:arrests', '逮捕|拘捕|拘留|羁押|被捕|落网|被抓获?'],
  ['metric:prosecutions', '被?(?:提起公诉|起诉|检控|公诉)'],
  ['metric:convictions', '被?(?:定罪|判有罪|判刑)'],
  ['metric:deportations', '遣返|驱逐出境'],
  ['metric:evacuated', '撤离|疏散|转移'],
  ['metric:stranded', '滞留'],
];
/** 3420名|患者|在院, 12名|矿工|遇难: who was counted. */
const WHO =
  '(?:患者|病人|民众|居民|乘客|旅客|游客|工人|矿工|员工|学生|人员|平民|士兵|军人|消防员|儿童|妇女|男子|女子|嫌疑人|囚犯|移民|难民|球迷)?';
/** 已被, 正在医院, 因登革热: what may stand between those counted and what befell them. */
const LEAD = '(?:(?:已经?|均|全部|正在?|仍在?|先后|不幸|目前|被迫|遭到?|被|受伤)|[因在][^,，、;；。]{1,8}?)*';
const FATE = new RegExp(`^${WHO}${LEAD}(?:${FATES.map(([, verb], index) => `(?<v${index}>${verb})`).join('|')})`, 'u');
const mayBegin = characterSet(
  '患病民居乘旅游工矿员学人平士军消儿妇男女嫌囚移难球已均全正仍先不目被遭受因在自轻死丧身遇殒殉病住入送留转接感确患染无流背逃逮拘羁落提起检公定判遣驱撤疏滞',
);

const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'household',
  'patient',
  ...COUNTED_PEOPLE.map(({ unit }) => unit),
]);
/** How far behind the figure its verb may end. */
const REACH = 26;

/**
 * What befell the people that a figure counts, where the verb stands right behind them: 950人|住院, 36人因登革热|死亡, 62万人
 * |死于疟疾. English says the same by a verb of which they are the object. Null where nothing of the sort follows.
 */
export function fateBehind(scene: Scene, clause: Span, figure: Figure): Attached | null {
  if (figure.kind !== 'count' || !PEOPLE.has(figure.unit ?? '')) return null;
  const { text } = scene;
  const named = (id: EntityId, span: Span): Attached => ({
    slot: slotOfEntity(scene, id, span),
    rule: 'zh/metric/fate',
    inherited: false,
  });
  const last = IN_ONE_CHARACTER.get(text.charAt(figure.end - 1));
  if (last !== undefined) return named(last, { start: figure.end - 1, end: figure.end });
  if (!mayBegin(text, figure.end)) return null;
  const match = FATE.exec(text.slice(figure.end, Math.min(clause.end, figure.end + REACH)));
  const found = FATES.findIndex((_, index) => match?.groups?.[`v${index}`] !== undefined);
  const [id] = FATES[found] ?? [];
  const verb = match?.groups?.[`v${found}`];
  if (match === null || id === undefined || verb === undefined) return null;
  const end = figure.end + match[0].length;
  return named(id, { start: end - verb.length, end });
}
