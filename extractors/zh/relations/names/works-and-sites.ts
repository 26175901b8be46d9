import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { nameOf } from './name-of.ts';

/** 电影《南山旧事》: a work that what stands before it says to be one; papers and laws are none. */
const WORK =
  /(?:电影|影片|大片|[\u4e00-\u9fff]片|[儿舞音歌戏京越]剧|动画片|动画|纪录片|电视剧|剧集|短剧|综艺|游戏|手游|小说|专辑|话剧|舞剧|音乐剧|演出)《([^》]{1,30})》/gu;
/** 《江海》和《浪花》分列二、三位: works by what is told of them, in a sentence on films, plays or books. */
const TOLD_WORK =
  /《([^》]{1,30})》(?=(?:[、和与及以]{0,2}《[^》]{1,30}》){0,4}(?:则|也|还|已|均|分别|最终|暂)?(?:以(?=[\d约近超])|的?(?:总|累计|首[日周]|单日|全球|北美|内地|海外){0,3}(?:票房|观影|收视|播放|预售)|上映|首映|点映|开播|斩获|收获|拿下|领跑|居首|登顶|夺冠|位[居列]|排名|分列|分居|豆瓣|猫眼))/gu;
const OF_WORKS = /票房|影片|电影|上映|观影|收视|播放|豆瓣|剧集|开播/u;
/** How many works a text tells of that is about none of them alone. */
const SEVERAL = 3;
/** How far around a sentence works are counted. */
const AROUND = 1500;

/** Whether the text around a sentence goes through several works: none of them is told of in the next sentence. */
export function tellsOfSeveralWorks({ text, sentence }: Scene): boolean {
  const titles = text.slice(Math.max(0, sentence.start - AROUND), sentence.end + AROUND).match(/《[^》]{1,30}》/gu);
  return new Set(titles).size >= SEVERAL;
}

/** 台风“海葵”, “远望”号货轮: storms, ships and craft by the name in quotation marks. */
const CRAFT =
  '台风|飓风|气旋|热带风暴|热带低压|卫星|火箭|飞船|探测器|空间站|望远镜|货轮|邮轮|油轮|客轮|渔船|轮船|航母|航空母舰|护卫舰|驱逐舰|潜艇|军舰|科考船|导弹|战机|客机|无人机|机器人|大模型|疫苗|列车|水库|电站|油田|项目|工程|平台|应用|系列';
const BADGED = new RegExp(
  `(?:${CRAFT})[“"「]([^”"」，。]{1,10})[”"」]|[“"「]([^”"」，。]{1,10})[”"」](?:\\d{0,3}[号级型]?)(?:${CRAFT})`,
  'gu',
);
/** 台风海葵: the name of a storm stands right behind the word. */
const STORM =
  /(?:台风|飓风|热带风暴)(?![昨今前明本去当凌傍])([\u4e00-\u9fff]{2,4}?)(?=\d|在|于|登陆|已|将|正|来袭|过境|造成|致|带来|影响|逼近|中心|今|昨)/gu;
/** 这条高铁, 该水库: a thing that the text has shown, by its noun. */
const SHOWN =
  /(?<=^|[,，;；。：:]|目前|据悉|其中|截至目前)(?:(?:这|该)(?:[条座家个项款艘架种所处片台只部栋枚批起支艘颗枚株头名届次场])?|本[届次场轮]|此次)([\u4e00-\u9fff]{2,10})/gu;
/** Nouns of things that figures are told of, where they end. */
const THING =
  /^[\u4e00-\u9fff]{0,6}?(?:高铁|铁路|公路|高速|地铁|航线|隧道|大桥|桥梁|大坝|水库|电站|管道|工厂|生产线|园区|机场|港区|码头|景区|小区|楼盘|医院|学校|油田|气田|矿山|矿井|矿区|项目|工程|平台|系统|卫星|火箭|飞机|客机|游轮|邮轮|货轮|航母|影片|电影|剧集|游戏|车型|手机|芯片|模型|药物|新药|疫苗|基金|债券|合同|订单|计划|会议|展会|峰会|论坛|大会|大赛|联赛|锦标赛|世界杯|演习|军演|活动|救援|试验|研究|调查|普查|拍卖|赛事|比赛|团伙|组织|学校|球队|球员|选手|型号|物种|品种|保护区|公园|博物馆|图书馆|展览|线路|列车|航班|舰队|护卫舰|驱逐舰|巡洋舰|登陆舰|导弹|望远镜|探测器|空间站|基地|实验室|装置|病毒|疗法|台风|飓风|山火|火灾|社区|村庄|小镇|街道|大学|学院|机构|剧组|乐团|俱乐部|商场|酒店|餐厅|游船|直升机|战机|潜艇|舰艇|无人机|机器人)/u;

/** Works by their title and things that the text points at. */
export function worksAndThings(scene: Scene, cues: Cues): readonly Name[] {
  if ((cues & (CUES.titles | CUES.shown | CUES.quotes | CUES.storms)) === 0) return NO_NAMES;
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const names: Name[] = [];
  if ((cues & CUES.titles) !== 0) {
    const works = OF_WORKS.test(text)
      ? [...everyMatch(WORK, text), ...everyMatch(TOLD_WORK, text)]
      : everyMatch(WORK, text);
    for (const match of works) {
      const title = match[1] ?? '';
      const end = scene.sentence.start + match.index + match[0].length - 1;
      if (!names.some((name) => name.end === end)) names.push(titledWork(scene, end - title.length, end));
    }
  }
  if ((cues & CUES.quotes) !== 0)
    for (const match of everyMatch(BADGED, text)) {
      const badge = match[1] ?? match[2] ?? '';
      const start = scene.sentence.start + match.index + match[0].indexOf(badge);
      names.push(nameAt(scene, start, start + badge.length, 'zh/subject/badge'));
    }
  if ((cues & CUES.storms) !== 0)
    for (const match of everyMatch(STORM, text)) {
      const end = scene.sentence.start + match.index + match[0].length;
      names.push(nameAt(scene, end - (match[1] ?? '').length, end, 'zh/subject/badge'));
    }
  if ((cues & CUES.shown) !== 0)
    for (const match of everyMatch(SHOWN, text)) {
      const thing = THING.exec(match[1] ?? '')?.[0];
      if (thing === undefined) continue;
      const start = scene.sentence.start + match.index + match[0].length - (match[1] ?? '').length;
      if (plans(scene, start + thing.length, thing)) continue;
      if (scene.names.some((name) => name.start < start + thing.length && name.end > start + thing.length)) continue;
      names.push(nameAt(scene, start, start + thing.length, 'zh/subject/shown-thing'));
    }
  return names;
}

/** 该星座计划|部署1296颗卫星: what it plans to do, and no plan that does it. */
function plans(scene: Scene, end: number, thing: string): boolean {
  if (!thing.endsWith('计划')) return false;
  return /^(?:[今明后]年|[在到于])?[\u4e00-\u9fff]{1,4}[约近超逾]?[\d一两三四五六七八九十]/u.test(
    scene.text.slice(end, end + 10),
  );
}

const NO_NAMES: readonly Name[] = [];

/** 《深海回声》（Echo Abyss）: the title in Latin letters behind the Chinese one. */
const LATIN_TITLE = /[》〉][(（]([A-Z\d][A-Za-z\d&.,:!?'’ -]{1,60})[)）]/uy;

/** A work by its title, by which papers in another language call it where that stands behind it. */
function titledWork(scene: Scene, start: number, end: number): Name {
  LATIN_TITLE.lastIndex = end;
  const latin = LATIN_TITLE.exec(scene.text)?.[1];
  if (latin === undefined) return nameAt(scene, start, end, 'zh/subject/titled-work');
  const slot = { ...slotOfWords(scene.text, { start, end }, () => latin.toLowerCase()), label: latin };
  return nameOf(slot, 'unlisted', { slot, rule: 'zh/subject/titled-work' });
}

function nameAt(scene: Scene, start: number, end: number, rule: Name['rule']): Name {
  const slot = slotOfWords(scene.text, { start, end }, (words) => words);
  return nameOf(slot, 'unlisted', { slot, rule });
}
