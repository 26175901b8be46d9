import type { Home } from '../engine/relations/home.ts';

/** How much of a text is looked at to tell where it is from, in UTF-16 units. */
const LOOKED_AT = 4000;
/** Characters of the traditional script, of those looked at, that make it the text's own. */
const LEAST_SHARE = 0.05;

const HONG_KONG =
  /本港|香港|全港|港府|港人|港铁|港交所|港股|恒指|恒生|特区政府|行政长官|施政报告|立法会|金管局|社署|社会福利署|房委会|房屋委员会|房屋局|房署|医管局|教资会|强积金|积金局|港澳办|政府统计处|入境处|入境事务处|卫生署|卫生防护中心|警务处|廉署|消委会|差估署|差饷物业估价署|土地注册处|地政总署|旅发局|旅游发展局|劳工处|运输署|渔护署|环保署|食环署|屋宇署|贸发局|港元|港币|港岛|九龙|新界|按[年月季周](?:升|跌|增|减|上升|下跌|急升|微)/gu;
const TAIWAN =
  /台湾|全台|台北|新北|高雄|台中|台南|桃园|新竹|嘉义|屏东|花莲|双北|六都|行政院|立法院|监察院|立委|内政部|户政司|警政署|卫福部|疾管署|食药署|主计总处|国发会|国科会|数发部|环境部|运安会|金管会|健保署|健保|劳保局|移民署|观光署|中央气象署|气象署|农粮署|台电|台股|台积电|新台币|台币|县府|劳动部|台铁|高铁局|工研院|中研院|国民党|民进党|民众党|竹科|南科|经济部|外销订单|加权指数|上市柜|每股盈余|台指期|柜买|[年月季](?:增|减)率?(?=约?\d)/gu;
const MAINLAND = /人民币|国家统计局|全国|国务院|人民银行|发改委|内地|大陆/gu;

/**
 * Where a text is from, where its script and what it tells of show another place than the mainland: Hong Kong or Taiwan.
 * Null for every other text.
 * @param original the text as written
 * @param text the same, folded to simplified characters
 */
export function homeOfText(original: string, text: string): Home | null {
  if (original === text || !isTraditional(original, text)) return null;
  const head = text.slice(0, LOOKED_AT);
  const found = (pattern: RegExp): readonly RegExpExecArray[] => [...head.matchAll(pattern)];
  const [hongKong, taiwan] = [found(HONG_KONG), found(TAIWAN)];
  const most = hongKong.length > taiwan.length ? hongKong : taiwan;
  const [first] = most;
  if (first === undefined || most.length <= found(MAINLAND).length || hongKong.length === taiwan.length) return null;
  const country = most === hongKong ? 'country:HK' : 'country:TW';
  return { country, shown: most.length, start: first.index, end: first.index + first[0].length };
}

function isTraditional(original: string, text: string): boolean {
  const length = Math.min(LOOKED_AT, original.length);
  let folded = 0;
  let han = 0;
  for (let at = 0; at < length; at++) {
    const code = original.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    han++;
    if (code !== text.charCodeAt(at)) folded++;
  }
  return folded > LEAST_SHARE * han;
}
