import type { FigureCorpus } from '../helpers/examples.ts';

/** Units of science and workshops, and what is counted or told for one of something in words that are seldom met. */
export const FIGURES: FigureCorpus = {
  lang: 'zh',
  published: '2026-01-15',
  groups: [
    { gives: { value: 57, unit: 'mm3' }, from: ['57立方毫米', '57mm³'] },
    { gives: { value: 13, unit: 'TeV' }, from: ['13太电子伏特', '13太电子伏', '13TeV'] },
    { gives: { value: 7, unit: 'GeV' }, from: ['7吉电子伏特', '7GeV'] },
    { gives: { value: 5000, unit: 'mA.h' }, from: ['5000毫安培时', '5000毫安小时', '5000毫安时'] },
    { gives: { value: 120, unit: 'kN' }, from: ['推力⟦120千牛⟧', '推力为⟦120千牛顿⟧', '120kN'] },
    { gives: { value: 57, unit: 'kA' }, from: ['电流为⟦57千安⟧', '57千安培', '57kA'] },
    { gives: { value: 12, unit: 'uV' }, from: ['12微伏', '12μV'] },
    { gives: { value: 200, unit: 'fs' }, from: ['200飞秒'] },
    { gives: { value: 500, unit: 'lx' }, from: ['500勒克斯'] },
    { gives: { value: 900, unit: 'GBq' }, from: ['900吉贝克勒尔', '900吉贝克'] },
    { gives: { value: 300, unit: 'mW' }, from: ['300毫瓦', '300毫瓦特', '300mW'] },
    { gives: { value: 3, unit: 'kW.h' }, from: ['3千瓦特小时', '3千瓦时'] },
    { gives: { value: 2, unit: '[tbs_us]' }, from: ['2汤匙', '2大匙', '两汤匙'] },
    { gives: { value: 5000, unit: 'EUR' }, from: ['5千欧元', '五千欧元'] },
    { gives: { value: 8600, unit: 't' }, from: ['8600金属吨', '8600实物吨', '8600干吨'] },
    // Money by what is done with it: the currency stands with the same sum, or with all others around
    {
      gives: { kind: 'money', value: 12_000_000_000, unit: 'USD', doubts: ['unit-assumed'] },
      from: ['砸⟦120亿⟧建金库。初始资金约120亿美元，另有20亿欧元。', '豪掷⟦120亿⟧。去年投入30亿美元。'],
    },
    {
      gives: { kind: 'money', value: 320_000_000, unit: 'CNY', doubts: ['unit-assumed'] },
      from: ['净利⟦3.2亿⟧，营收41亿元', '亏损⟦3.2亿⟧。营收41亿元。'],
    },
    {
      gives: { kind: 'measure', value: 3_000_000_000, unit: '1' },
      from: ['募资⟦30亿⟧。营收41亿元，负债5亿美元。', '募资30亿'],
    },
    // The licence, not the mine
    {
      gives: { kind: 'count', value: 27, unit: 'licence' },
      from: ['⟦27本⟧采矿证', '⟦27张⟧采矿许可证', '⟦27个⟧探矿权'],
    },
    // Capacity of power is sold by the day
    { gives: { value: 333.44, unit: 'USD/MW.d' }, from: ['每兆瓦日333.44美元', '333.44美元/兆瓦日'] },
    { gives: { kind: 'count', value: 12_500_000, unit: 'rack' }, from: ['标准机架达⟦1250万架⟧', '机柜⟦1250万架⟧'] },
    { gives: { kind: 'count', value: 30, unit: 'aircraft' }, from: ['⟦30架⟧客机', '飞机⟦30架⟧'] },
    // Two units of one sort
    { gives: { value: 6.8, unit: '[jin]' }, from: ['出生时重⟦六斤八两⟧', '6斤8两', '六斤八两'] },
    { gives: { value: 5.75, unit: '[ft_i]' }, from: ['身高⟦5英尺9英寸⟧', '5英尺9英寸'] },
    // Told for one of something before the verb
    { gives: { value: 0.18, unit: 'CNY/L', direction: 'down' }, from: ['汽油每升下调⟦0.18元⟧'] },
    { gives: { value: 3.5, unit: 'CNY/[jin]' }, from: ['大米每斤卖到⟦三块五⟧', '每斤三块五'] },
    { gives: { value: 98, unit: 'USD/t' }, from: ['铁矿石每吨跌至⟦98美元⟧', '每吨98美元'] },
    {
      gives: { kind: 'date', time: '197X/198X' },
      from: ['70至80年代', '七十至八十年代', '70到80年代', '上世纪70至80年代'],
    },
    // What is counted
    { gives: { value: [20, 30], unit: 'train' }, from: ['⟦20至30趟⟧列车经过'] },
    { gives: { value: 3, unit: 'time' }, from: ['去了⟦3趟⟧'] },
    { gives: { value: 5000, unit: 'bird' }, from: ['⟦5000只⟧候鸟飞抵湿地', '⟦5000只⟧天鹅'] },
    { gives: { value: 600000, unit: 'lot' }, from: ['成交⟦60万手⟧'] },
  ],
  nothing: ['师生比达到1:14。'],
};
