import type { Word } from '../../../engine/relations/scene.ts';
import { oneOf } from '../../../engine/text/one-of.ts';

/**
 * Last characters of compounds that name things, people and places: 渡|轮, 冷|库, 动|车. The segmenter's dictionary holds
 * only frequent words; one that it does not know is a noun where it ends so, else it is as likely a verb (溺亡, 审结, 升井).
 */
const HEADS = new Set(
  '轮船艇舰车机器具件品料材钢铁铜铝金银矿石油气煤电池箱柜桶瓶袋盒包衣鞋帽布纸书刊报信卡票证券币款股债房屋楼宅馆院校园所厂店铺场站港库仓塔桥路街道线轨隧洞坝堤渠河江湖海湾岛礁山岭' +
    '坡谷地田林木树苗草花果菜瓜豆麦稻米粮茶糖盐酒奶肉蛋禽畜猪牛羊马鱼虾蟹贝虫菌毒药剂针片丸液粉膏症炎癌瘤人员工者生师士兵官长民客户家族队团班组社会党派军警匪犯徒童婴儿女男妇孩友商贩' +
    '农渔牧医护司企业局署厅部委村镇乡县市省州区国城堡寺庙殿墓碑像画图影剧曲歌舞戏节奖牌杯赛球棋伞灯屏幕墙窗门床椅桌架台座盘板管网络链云端点位号码字词句段章篇案例项目程序法规约表单据' +
    '账帖弹枪炮箭雷坦星舱翼种类型式版本套系列层室廊亭棚窖圈舍笼杆柱梁瓦砖泥沙土水冰雪雾雨风',
);

/** People whom the dictionary takes for verbs. */
const PERSON = /^(?:选手|歌手|水手|枪手|对手|新手|猎手|骑手|射手|[\u4e00-\u9fff]{1,3}[员者师]|组织)$/u;

/** Whether a word names a thing by its tag, or by how it ends where the segmenter does not know it. */
export function isNoun({ tag, text }: Word): boolean {
  if (tag === 'x') return /[A-Za-z]$/u.test(text) || HEADS.has(text.charAt(text.length - 1));
  return /^(?:n|vn|an|b|j|l|eng|ng|g|z)/u.test(tag) || PERSON.test(text);
}

/** What befalls those that are counted, or what they do: the segmenter takes many of these for nouns. */
const BEFALLS = oneOf(
  /^(?:停[电课运产业工水航飞驶]|复[工课产学航]|返[校岗乡]|开[业工园学]|参[赛会展训]|失[业学联踪]|受[灾伤损困]|被困|遇难|死亡|居[首前末]|上榜|入围|入选|达标|超标|落户|投产|投运|通车|通航|在建|获救|脱贫|住院|出院|确诊|感染|失控|漏电|起火|坍塌|受阻|瘫痪|滞留|撤离|转移|倒塌|损毁|毁坏|沉没|报废|出栏|到账|落地|获批|退市|亏损|盈利|上涨|下跌|涨停|跌停|飘红|倒闭|下岗|离职|离世|到场|到站|延误|取消|晚点|起飞|降落|出动|待命|守候|入户|上门|驰援|奔赴|值守|断水|停水)$/u,
);

/** Whether a word tells what those that are counted do or suffer: 学校|停课, 运动员|参赛. */
export function befalls({ text }: Word): boolean {
  return BEFALLS.test(text);
}
