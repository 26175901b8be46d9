import type { Discourse } from '../../engine/relations/discourse.ts';
import type { Scene } from '../../engine/relations/scene.ts';
import { anchored, type Matches } from '../../engine/text/anchored.ts';
import type { Slot } from '../../model/claim.ts';
import { isAnalyst } from './names/analysts.ts';
import { nameOf } from './names/name-of.ts';
import { placeMeant } from './names/places-meant.ts';
import type { Name } from './sentence/clause.ts';
import { CUES, type Cues, THING_NOUNS } from './sentence/cues.ts';

/** The words that come back to a name, and where they stand. */
interface Place {
  readonly words: string;
  readonly at: number;
}

/** Words by which a text comes back to a company, a country, a body. A bare 公司 only where a clause begins with it. */
const COMPANY = anchored(
  /该(?:公司|集团|行(?![业为动程情列])|厂商|企业|矿企|车企|银行|券商|钢企)|(?<=^|[,，;；:：(（“。]|而|但|目前|同期|[当上本]月|[当去今]年|[年月日度]|期内|年[初内末底])(?!(?<=[^\d]日)本)(?:(?:本|上市)?公司(?!股东|债|治理|法|数)|集团(?=[\u4e00-\u9fff]))|(?<=持有|占|减持|增持|回购|收购|认购|质押|转让|买入|所持|及)(?:本|上市|标的)?公司(?=已发行|总股本|股份|股票|股权|[A-H]股)/u,
  { words: ['该', '公司', '集团'], behind: [0, 2] },
);
const COUNTRY = anchored(/该国|当地(?!政府|时间|媒体|居民|警方)/u, { words: ['该国', '当地'], behind: [0, 0] });
const BODY = anchored(
  /该(?:部|局|署|委|协会|机构|组织|中心|理事会|委员会|研究所|银行|省|市)|(?<=^|[,，;；。])(?:理事会|协会|委员会)/u,
  { words: ['该', '理事会', '协会', '委员会'], behind: [0, 0] },
);

const SITE = anchored(/该(?:项目|矿山?|井|油田|气田|工厂|厂区|基地|电站|港口)/u, { words: ['该'], behind: [0, 0] });
const PROVINCE = anchored(/(?:全|该)(?:[省市县区州](?!场|值|域)|[村镇乡校](?!庄|民|级|花))|[我本][省市县](?!场)/u, {
  words: [...'全该我本'],
  behind: [0, 0],
});
/** Where nothing says which province it is, 全省 stands for itself. */
const NOWHERE: Pick<Slot, 'text' | 'start' | 'end'> = { text: '', start: 0, end: 0 };

/** 该船, 该矿: one character of the name. Longer words begin alike: 该车型, 该区域. */
const SHORT_THING = anchored(
  /该[船矿奖校药院馆桥线片剧厂镇村站机车队区岛湖河店楼团星舰艇塔港园街寺展赛](?![型辆队间域块路程品物点台场构组制器关件例伍员区校子舶只山井床毒人园藏项金梁铺面盘房宇栋庄民口湾伙体球座系屿泊段流道])/u,
  { words: ['该'], behind: [0, 0] },
);
/** 通道全长24公里: a clause begins with the noun that a name ends in. */
const THING = anchored(new RegExp(`(?<=^|[,，;；。：:])(?:${THING_NOUNS.join('|')})`, 'u'), {
  words: THING_NOUNS,
  behind: [0, 0],
});

const NO_REPEATS: readonly Name[] = [];

/** 该公司, 该国, 该部: the last name that each can mean. */
export function repeatsOf(
  scene: Scene,
  before: Discourse,
  { cues, shaped }: { readonly cues: Cues; readonly shaped: readonly Name[] },
): readonly Name[] {
  if ((cues & (CUES.repeats | CUES.things)) === 0) return NO_REPEATS;
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const found: Name[] = [];
  const add = (matches: Matches, type: Name['type'], meant: (words: string, at: number) => Slot | null): void => {
    for (const match of matches(text)) {
      const start = scene.sentence.start + match.index;
      // 该项目总投资: the metric takes its first word along.
      const inside = (mention: Scene['names'][number]): boolean =>
        mention.type === 'metric' && mention.start > start && mention.start < start + match[0].length;
      const end = scene.names.find(inside)?.start ?? start + match[0].length;
      const slot = meant(match[0], start);
      if (slot === null || found.some((one) => one.start < end && start < one.end)) continue;
      const here: Slot = { id: slot.id, label: slot.label, text: scene.text.slice(start, end), start, end };
      found.push(nameOf(here, type, { slot: here, rule: 'zh/subject/repeat', repeats: true }));
    }
  };
  add(COMPANY, 'company', (words, at) => companyMeant(scene, before, shaped, { words, at }));
  add(COUNTRY, 'country', (_, at) => countryMeant(scene, before, at));
  add(SITE, 'place', () => siteMeant(before));
  add(
    PROVINCE,
    'place',
    (words, at) => placeMeant(scene, before, shaped, { words, at }) ?? { ...NOWHERE, id: words, label: words },
  );
  add(SHORT_THING, 'unlisted', (words) => thingMeant(before, shaped, words.slice(1)));
  if ((cues & CUES.things) !== 0) add(THING, 'unlisted', (words) => thingMeant(before, shaped, words));
  add(BODY, 'org', (words, at) => bodyMeant(scene, before, shaped, { words, at }));
  return found;
}

function companyMeant(scene: Scene, before: Discourse, shaped: readonly Name[], { words, at }: Place): Slot | null {
  const tail = words === '该行' || words === '该银行' ? '行' : '';
  const told = (name: Name | Scene['names'][number]): boolean => name.end <= at && !isAnalyst(scene.text, name.end);
  const own = shaped.findLast((name) => told(name) && isCompanyName(name.slot.text));
  if (tail === '' && own !== undefined) return own.slot;
  const here = scene.names.findLast((name) => name.type === 'company' && told(name));
  if (tail === '' && here !== undefined)
    return { id: here.id, label: here.label, text: '', start: here.start, end: here.end };
  if (tail !== '') return before.names.find((slot) => slot.text.endsWith(tail)) ?? before.lastCompany ?? before.speaker;
  return before.lastCompany;
}

function isCompanyName(words: string): boolean {
  return words.length > 2 && !/(?:部|局|署|厅|委|院|会|中心|机构|省|市)$/u.test(words);
}

function countryMeant(scene: Scene, before: Discourse, at: number): Slot | null {
  const here = scene.names.findLast((name) => name.type === 'country' && name.end <= at && name.flags.short !== true);
  return here === undefined
    ? (before.lastPlace ?? before.headline.subject)
    : { id: here.id, label: here.label, text: '', start: here.start, end: here.end };
}

/** The thing told of last whose name ends in these words: 深中通道 for 通道. */
function thingMeant({ subject, headline, names }: Discourse, shaped: readonly Name[], words: string): Slot | null {
  const near = [...shaped.map(({ slot }) => slot), subject, headline.subject, ...names];
  return near.find((slot) => slot !== null && slot.text.length > words.length && slot.text.endsWith(words)) ?? null;
}

/** Endings of companies and bodies. */
const NO_SITE = /(?:公司|集团|业|石油|能源|银行|部|局|会|署|委|院)$/u;

/** 该项目, 该矿, 该井: the place or the thing by shape named last. */
function siteMeant(before: Discourse): Slot | null {
  const { lastPlace } = before;
  const site = before.names.find((slot) => !slot.id.includes(':') && /(?:井|矿|项目|油田|工厂)$/u.test(slot.text));
  if (site !== undefined) return site;
  const { subject } = before;
  if (subject !== null && !subject.id.includes(':') && !NO_SITE.test(subject.text)) return subject;
  return lastPlace !== null && !lastPlace.id.startsWith('country:') ? lastPlace : null;
}

/** 该局: a body whose name ends like that; 该机构, 该组织: whoever spoke last. */
function bodyMeant(scene: Scene, before: Discourse, shaped: readonly Name[], { words, at }: Place): Slot | null {
  const ending = words.replace(/^该/u, '');
  const here = shaped.findLast((name) => name.end <= at && name.slot.text.endsWith(ending));
  if (here !== undefined) return here.slot;
  const listed = scene.names.findLast(
    (name) => name.end <= at && name.type === 'org' && scene.text.slice(name.start, name.end).endsWith(ending),
  );
  if (listed !== undefined)
    return { id: listed.id, label: listed.label, text: '', start: listed.start, end: listed.end };
  const known = before.names.find((slot) => slot.text.endsWith(ending));
  return known ?? (words.startsWith('该') ? before.speaker : null);
}
