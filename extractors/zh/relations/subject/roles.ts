import type { Scene } from '../../../engine/relations/scene.ts';
import { dealTarget } from '../object/deal-targets.ts';
import { isHeldAgainst } from '../scope/held-against.ts';
import { isHeldIn } from '../scope/shares.ts';
import type { Clause, Name } from '../sentence/clause.ts';
import { CUES } from '../sentence/cues.ts';
import type { Reading } from '../sentence/reading.ts';
import { isHomeOfOutlet } from './homes-of-outlets.ts';
import { isExcluded } from './left-out.ts';
import { isPlaceOfSentence } from './opening-places.ts';
import { isMaker, isOrigin, listedSide, tradesWith } from './trade-sides.ts';

/**
 * What a name does in its clause. `partner`: the other side of a trade. `origin`: where imports come from. `owned`: the
 * company whose shares are bought, sold or held. `whole`: of what a share is taken. `speaker`: gives figures, or nothing.
 */
export type Role = 'subject' | 'object' | 'metric' | 'partner' | 'origin' | 'owned' | 'whole' | 'speaker' | 'none';

const PARTNER =
  /(?:(?<!面)对|(?<!面)对[\u4e00-\u9fff]{2,3}[及和与、]|向|往|至|发往|销往|出口到|与|同|和|跟|拉拢|联合|联手|邀请|包括[“"「]?)$/u;
const ORIGIN = /(?:从|自|源自|来自|源于|产自)$/u;
const COMPARED = /(?:低于|高于|超过|仅次于|不及|多于|少于|约为|比|较|落后于|领先|超越|为)$/u;
const SHARE_OF = /(?:占据?|占[到了]|相当于)(?:了|约|近)?$/u;
const LIST_MARK = /^[、和与及]$|^以及$/u;
const SHARES = /(?:增持|减持|持有|收购|入股|参股|控股|举牌|买入|售出)(?:了|约|该)?$/u;

/** 必和必拓控股的埃斯康迪达铜矿, A与B合资的C: whose thing it is that the sentence tells of. */
const OWNS_NEXT =
  /^(?:[、和与及同][\u4e00-\u9fffA-Za-z]{2,8}?){0,3}(?:[各共][自同])?(?:控股|持股|参股|合资|合营|合作|运营|经营|拥有|投资|开发|管理|承建|建设|生产|制造|设计|所有|下属|旗下|所属|名下|麾下)(?:的|的?(?:子公司|全资子公司|控股子公司))(?=[“"\u4e00-\u9fffA-Z]{2})/u;

/** 由A领投,B、C跟投: who puts money into whoever is told of. */
const INVESTS =
  /^(?:[、和与及][^,，;；。、]{2,10}){0,4}(?:等|联合|共同|继续|持续|独家|战略|旗下|基金|资本|创投|投资)*(?:领投|跟投|参投|追投|加注|担任财务顾问)/u;

/** What the name at `index` of a clause does. */
export function roleOf(reading: Reading, clause: Clause, index: number): Role {
  const { scene } = reading;
  const name = clause.names[index];
  if (name === undefined) return 'none';
  if (isParenthetic(reading, clause, name)) return 'none';
  if (isSpeaker(reading, clause, name)) return 'speaker';
  if (isExcluded(scene, clause, name)) return 'none';
  switch (name.type) {
    case 'metric':
      return 'metric';
    case 'commodity':
      // 锂电设备龙头曜能智造, 铜业巨头: of what trade somebody is.
      if (
        /^[\u4e00-\u9fff]{0,4}?(?:龙头|巨头|厂商|生产商|制造商|供应商|独角兽|大厂|概念股?|板块|股(?![价票份东权]))/u.test(
          scene.text.slice(name.end, name.end + 8),
        )
      )
        return 'none';
      // 人工智能公司Anthropic: of what trade the company is whose name comes next.
      if (/^[\u4e00-\u9fff]{0,4}?(?:公司|企业|平台)[“"]?[A-Za-z]/u.test(scene.text.slice(name.end, name.end + 10)))
        return 'none';
      // 电动重卡比柴油车贵18万元: what something is compared with.
      if (
        /[比较]$/u.test(scene.text.slice(Math.max(clause.start, name.start - 1), name.start)) &&
        /^[\u4e00-\u9fff]{0,6}?(?:贵|便宜|高|低|多|少|快|慢|重|轻)/u.test(scene.text.slice(name.end, name.end + 10))
      )
        return 'none';
      return /(?:因|由于|受|益于|归因于)[^,，的]{0,3}$/u.test(
        scene.text.slice(Math.max(clause.start, name.start - 6), name.start),
      )
        ? 'none'
        : 'object';
    case 'sector':
      return /^(?:中长期|短期)?(?:职工|员工|工人|就业|增加值|投资|从业|贷款|信贷|存款)/u.test(
        scene.text.slice(name.end, name.end + 5),
      )
        ? 'object'
        : 'subject';
    default:
  }
  if (name.rule === 'zh/object/quoted-name') return 'object';
  if (name.flags.outlet === true) return 'speaker';
  if (isHomeOfOutlet(scene, name, clause.names[index + 1])) return 'none';
  const before = scene.text.slice(Math.max(clause.start, name.start - 5), name.start);
  // 将就欧盟的罚款提起上诉: what it is about, and nobody who does it.
  if (/(?:^|[将已也拟正并称])就$/u.test(before)) return 'none';
  const after = scene.text.slice(name.end, Math.min(clause.end, name.end + 20));
  if (name.type === 'scope' && name.slot.id !== 'scope:world') return 'none';
  if (name.slot.id === 'scope:world' && isDescription(before, after)) return 'none';
  // 榕江县是2020年全国最后一批脱贫的县之一: of what sort it is, and not whose figures follow.
  if (
    name.slot.text === '全国' &&
    /^(?:最|首|第|唯一|少数|为数不多)/u.test(after) &&
    isOfSort(scene.text, clause, name)
  )
    return 'none';
  // 恒瑞|A股: the shares of whoever stands right before.
  if (
    name.slot.text.endsWith('股') &&
    /^[AHBS美港]股$/u.test(name.slot.text) &&
    /[\u4e00-\u9fff]$/u.test(before) &&
    !/[在对于为是令使让和与及的日内入进]$/u.test(before)
  )
    return 'none';
  if (INVESTS.test(after)) return 'none';
  const target = dealTarget(reading, clause);
  // 收购|无锡恒芯封测技术有限公司|78.6%的股权: what is dealt in deals in nothing.
  if (target !== null && name.start >= target.start && name.end <= target.end)
    return name.end === target.end && (name.type === 'company' || name.type === 'unlisted') ? 'owned' : 'none';
  if (isOwned(scene.text, name)) return 'owned';
  // 日本拥有的石油储备: whose goods are measured
  if (OWNS_NEXT.test(after) && !(after.startsWith('拥有的') && clause.names[index + 1]?.type === 'commodity'))
    return 'none';
  if (isHeldAgainst(scene, clause, name)) return 'whole';
  if (SHARE_OF.test(before) || inWhole(scene.text, clause, name) || isHeldIn(scene.text, clause, name)) return 'whole';
  if (
    (after.startsWith('占比') || after.startsWith('所占')) &&
    (name.type === 'scope' || name.slot.text.startsWith('全'))
  )
    return 'whole';
  if ((after.startsWith('市场') && /^市场(?:份额|占有率)/u.test(after)) || name.slot.text === '国内市场')
    return 'whole';
  const last = clause.names[index - 1];
  if (last !== undefined && LIST_MARK.test(scene.text.slice(last.end, name.start)) && isActor(last)) {
    const role = roleOf(reading, clause, index - 1);
    if (role !== 'speaker') return role;
  }
  // 在建设银行的持股比例
  if (before.endsWith('在') && /^的?(?:持股|股权|股份)/u.test(after) && isActor(name)) return 'owned';
  if (SHARES.test(before) && (name.type === 'company' || name.type === 'unlisted' || name.repeats)) return 'owned';
  // 按美国会计准则: by whose rules somebody reckons.
  if (/^(?:企业|财务|通用|公认|一般公认)*(?:会计准则|会计原则|会计标准|财务报告准则|GAAP)/u.test(after)) return 'none';
  // 与一家欧洲船东签订: one of a sort, with whom something is done.
  if (/(?:与|同|和|跟|向|为|给|由|对)(?:某|[一两三四五多数几][家名位个])$/u.test(before)) return 'none';
  // 境内流离失所者: inside of whichever country is told of.
  if (name.slot.text === '境内' && !/[国省市]$/u.test(before)) return 'none';
  const side = listedSide(reading, clause, name);
  if (side !== null) return side;
  if (ORIGIN.test(before))
    return !isOfGuests(scene.text, clause, name) && isOrigin(scene, clause, name) ? 'origin' : 'none';
  if (
    /(?:与|同|和|跟|向|对)[^,，、的]{0,12}(?:企业|公司|厂商|集团|巨头|生产商|供应商|运营商|银行)$/u.test(
      scene.text.slice(Math.max(clause.start, name.start - 18), name.start),
    )
  )
    return 'none';
  // 对谷歌处以29.5亿欧元罚款: whose fine it is.
  if (/[对向]$/u.test(before) && /^[^,，]{0,6}(?:处以|罚款|开出|作出处罚|追缴)/u.test(after)) return 'subject';
  if (PARTNER.test(before)) return tradesWith(clause, name, after) ? 'partner' : 'none';
  // 传统货品受全球需求疲弱影响: whose doing it is.
  if (/受[^,，]{0,3}$/u.test(before) && /^[^,，]{0,10}(?:影响|拖累|提振|冲击|推动|带动|拉动|波及)/u.test(after))
    return 'none';
  // 高雄101例最多,其次为台南8例: the next in a ranking is not what the first is held against.
  if (COMPARED.test(before) && !/(?:其次|依次|分别|首位的?|最[多高低大少]的?)(?:为|是)$/u.test(before)) return 'none';
  // 比第二名的江苏多12枚: who is held against whom is told of.
  if (
    /[比较][^,，]{1,8}的$/u.test(scene.text.slice(Math.max(clause.start, name.start - 10), name.start)) &&
    /^(?:还|要|更|整整|足足)?[多少高低快慢长短重轻早晚]/u.test(after)
  )
    return 'none';
  // 谷歌被欧盟罚款: who does it to whoever is told of.
  if (last !== undefined && isActor(last) && before.endsWith('被')) return 'none';
  // 夺得全运会冠军: what somebody wins or takes part in.
  if (
    /(?:夺得|赢得|摘得|参加|参与|出战|征战|出席|亮相|闯入|晋级|入选|加入|退出|登上|问鼎|卫冕|力压|战胜|击败|不敌)(?:了|过)?$/u.test(
      before,
    )
  )
    return 'none';
  if (after.startsWith('货源') || after.startsWith('来源')) return 'origin';
  // 在圭亚那近海的巨嘴鸟3井: where somebody does something; what is found there is the place's.
  const place = scene.text.slice(Math.max(clause.start, name.start - 14), name.start);
  const found = (): boolean =>
    /^(?:[(（][^)）]{1,40}[)）])?(?:井)?(?:钻|发现|探|获)/u.test(scene.text.slice(name.end, name.end + 50));
  if (isPlaceOfSentence(scene.text, clause, name)) return 'subject';
  if (/(?:在|于|位于)$|(?<![排居列])在[^,，、]{2,10}的$/u.test(place) && !found()) return 'none';
  if (last !== undefined && last.end === name.start && (last.type === 'company' || last.type === 'unlisted'))
    return 'none';
  if (isMaker(clause, index, scene.text)) return 'none';
  // 德国作为“气候俱乐部”的发起国: what somebody acts as.
  if (last !== undefined && /作为[“"「《]?$/u.test(before)) return 'none';
  if (isReached(scene, clause, index)) return 'none';
  return 'subject';
}

/** 来自美国、德国等13个成员国的1.8万名官兵, 来自41国的选手: where those come from who meet or serve together. */
function isOfGuests(text: string, { end: limit, figures }: Clause, { start, end }: Name): boolean {
  if (text.slice(start - 2, start) !== '来自') return false;
  const first = figures.find((one) => one.start >= end && one.kind !== 'date');
  if (first?.kind !== 'count') return false;
  const between = text.slice(end, first.start);
  if (/^(?:[、和与及][\u4e00-\u9fff]{2,6}){0,6}等(?:全球|世界)?$/u.test(between))
    return (
      /^(?:[\u4e00-\u9fff]{0,4}国|国家|地区|经济体)/u.test(text.slice(first.end, Math.min(limit, first.end + 5))) ||
      /国$/u.test(text.slice(first.start, first.end))
    );
  return between === '的' && first.unit === 'person';
}

const REACHED =
  /(?:登陆|袭击|侵袭|席卷|抵达|途经|穿越|穿过|横穿|横跨|连接|横贯|飞往|驶往|飞抵|前往|访问|进入|流经|驶入|驶离|离开|击败|战胜|不敌|对阵|迎战)(?:了|至|到)?$/u;

/** 飓风“玛丽莎”登陆美国佛罗里达州, 中国队战胜韩国队: where somebody gets to, and whom they beat. */
function isReached(scene: Scene, clause: Clause, index: number): boolean {
  const name = clause.names[index];
  const last = clause.names[index - 1];
  if (name === undefined || last === undefined || !isPlace(name)) return false;
  if (last.end === name.start && isPlace(last)) return isReached(scene, clause, index - 1);
  return (
    clause.names.slice(0, index).some((one) => isActor(one) && one.type !== 'scope') &&
    REACHED.test(scene.text.slice(Math.max(clause.start, name.start - 4), name.start))
  );
}

/** A country, a place within one, or a region: what figures can be of. */
export function isPlace({ type }: Name): boolean {
  return type === 'country' || type === 'place' || type === 'region';
}

/** 是全球镁产业的主导者, 全球最大的铜矿: says of what sort something is. */
function isDescription(before: string, after: string): boolean {
  return (
    /(?:是|成为|作为|居|列|领跑|领先)$/u.test(before) ||
    /^(?:最|首|第|领先|知名|主要|多家|各|范围|经济(?!增[速长])|市场(?![份占])|供应链|产业链|多个|近?\d+个)/u.test(after)
  );
}

/** 是2020年|全国: behind what says that somebody is one of a sort. */
function isOfSort(text: string, clause: Clause, { start }: Name): boolean {
  return /(?:是|成为|属于|入选|列入)[^,，]{0,6}$/u.test(text.slice(Math.max(clause.start, start - 10), start));
}

/** 占秘鲁全国产量的一成: all names between the verb and the figure. */
function inWhole(text: string, clause: Clause, name: Name): boolean {
  const figure = clause.figures.find((one) => one.start >= name.end);
  if (figure === undefined || figure.kind !== 'share' || figure.start - name.end > 14) return false;
  // 府谷贡献中国近半产量: of what somebody gives a part.
  if (
    name.type !== 'scope' &&
    figure.start - name.end <= 3 &&
    /(?:贡献|供应|出产|消耗|包揽|掌控)(?:了|着)?$/u.test(text.slice(Math.max(clause.start, name.start - 3), name.start))
  )
    return true;
  return (
    /(?:占据?|相当于|满足)(?!比)[^,，、。占]{0,12}$/u.test(
      text.slice(Math.max(clause.start, name.start - 16), name.start),
    ) && !/[,，、;；]/u.test(text.slice(name.end, figure.start))
  );
}

/** 占公司总股本的2%, 所持公司股份: the company whose shares are counted. */
function isOwned(text: string, { start, end, repeats }: Name): boolean {
  return (
    repeats &&
    /(?:持有|占|减持|增持|收购|认购|质押|转让|买入|所持)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:已发行|总股本|股份|股票|股权|[A-H]股)/u.test(text.slice(end, end + 3))
  );
}

function isActor(name: Name): boolean {
  return name.type !== 'metric' && name.type !== 'commodity';
}

function isSpeaker({ speakings }: Reading, clause: Clause, name: Name): boolean {
  return speakings.some(
    (one) =>
      name.end <= one.verb.end &&
      (name.start >= one.start || (name.start >= clause.start && one.start < clause.end && one.start >= clause.start)),
  );
}

/** Names in brackets qualify the name before them. */
function isParenthetic({ scene, cues }: Reading, clause: Clause, name: Name): boolean {
  if ((cues & CUES.brackets) === 0) return false;
  const before = scene.text.slice(Math.max(clause.start, name.start - 40), name.start);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  return open > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
}
