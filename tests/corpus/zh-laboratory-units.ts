import type { FigureCorpus } from '../helpers/examples.ts';

/** Units of science and workshops. */
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
  ],
  nothing: [],
};
