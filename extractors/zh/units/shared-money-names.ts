import type { Lands } from '../../engine/figures/nearest-land.ts';

/** Names of money that several countries use, without the land's name in front. */
export const SHARED_NAMES: Readonly<Record<string, Lands>> = {
  比索: [
    [/墨西哥/gu, 'MXN'],
    [/菲律宾|马尼拉|吕宋/gu, 'PHP'],
    [/智利|圣地亚哥/gu, 'CLP'],
    [/阿根廷|布宜诺斯/gu, 'ARS'],
    [/哥伦比亚|波哥大/gu, 'COP'],
    [/乌拉圭/gu, 'UYU'],
    [/多米尼加/gu, 'DOP'],
    [/古巴/gu, 'CUP'],
  ],
  卢比: [
    [/印度(?!尼)|新德里|孟买/gu, 'INR'],
    [/巴基斯坦|卡拉奇|伊斯兰堡/gu, 'PKR'],
    [/斯里兰卡|科伦坡/gu, 'LKR'],
    [/尼泊尔|加德满都/gu, 'NPR'],
    [/毛里求斯/gu, 'MUR'],
  ],
  克朗: [
    [/瑞典|斯德哥尔摩/gu, 'SEK'],
    [/挪威|奥斯陆/gu, 'NOK'],
    [/丹麦|哥本哈根/gu, 'DKK'],
    [/捷克|布拉格/gu, 'CZK'],
    [/冰岛/gu, 'ISK'],
  ],
  第纳尔: [
    [/科威特/gu, 'KWD'],
    [/伊拉克|巴格达/gu, 'IQD'],
    [/约旦/gu, 'JOD'],
    [/阿尔及利亚/gu, 'DZD'],
    [/突尼斯/gu, 'TND'],
    [/利比亚/gu, 'LYD'],
    [/巴林/gu, 'BHD'],
    [/塞尔维亚/gu, 'RSD'],
  ],
  里亚尔: [
    [/沙特|利雅得/gu, 'SAR'],
    [/卡塔尔|多哈/gu, 'QAR'],
    [/阿曼|马斯喀特/gu, 'OMR'],
    [/也门/gu, 'YER'],
    [/伊朗|德黑兰/gu, 'IRR'],
  ],
  盾: [
    [/越南|河内/gu, 'VND'],
    [/印尼|印度尼西亚|雅加达/gu, 'IDR'],
  ],
  镑: [
    [/埃及|开罗/gu, 'EGP'],
    [/黎巴嫩|贝鲁特/gu, 'LBP'],
    [/叙利亚|大马士革/gu, 'SYP'],
    [/苏丹|喀土穆/gu, 'SDG'],
  ],
  先令: [
    [/肯尼亚|内罗毕/gu, 'KES'],
    [/乌干达/gu, 'UGX'],
    [/坦桑尼亚/gu, 'TZS'],
    [/索马里/gu, 'SOS'],
  ],
  迪拉姆: [
    [/摩洛哥|拉巴特|卡萨布兰卡/gu, 'MAD'],
    [/阿联酋|迪拜|阿布扎比/gu, 'AED'],
  ],
  法郎: [
    [/中非法郎|喀麦隆|加蓬|乍得/gu, 'XAF'],
    [/西非法郎|塞内加尔|科特迪瓦|马里|布基纳法索|贝宁|多哥/gu, 'XOF'],
    [/刚果/gu, 'CDF'],
    [/卢旺达/gu, 'RWF'],
    [/瑞士|苏黎世|日内瓦/gu, 'CHF'],
  ],
};
