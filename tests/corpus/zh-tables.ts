import type { FigureCorpus } from '../helpers/examples.ts';

/** Cells of Markdown tables, whose unit, scale and sort stand in a heading, a stub or a caption. The span is the cell. */
export const FIGURES: FigureCorpus = {
  lang: 'zh',
  published: '2026-01-15',
  groups: [
    {
      gives: { kind: 'count', value: 356000, unit: 'person' },
      from: ['单位：万人次\n\n| 景区 | 客流 |\n|---|---|\n| 东山 | ⟦35.6⟧ |'],
    },
    {
      gives: { value: 10240000, unit: '1' },
      from: ['| 城市 | 人口（万） |\n|---|---|\n| 甲市 | ⟦1,024⟧ |'],
    },
    {
      gives: { kind: 'measure', value: 941800000000, unit: 'kW.h' },
      from: ['| 项目 | 数值 | 单位 |\n|---|---|---|\n| 发电量 | ⟦9,418⟧ | 亿千瓦时 |'],
    },
    {
      gives: { kind: 'money', value: 1000000000, unit: 'CNY', doubts: ['unit-assumed'] },
      from: [
        '| 指标 | 数值 |\n|---|---|\n| 发行总额（亿元） | ⟦10.00⟧ |',
        '| 公司 | 发行总额（亿元） |\n|---|---|\n| 甲公司 | ⟦10.00⟧ |',
        '单位：亿元\n\n| 公司 | 发行总额 |\n|---|---|\n| 甲公司 | ⟦10.00⟧ |',
        '| 公司（亿元） | 发行总额 |\n|---|---|\n| 甲公司 | ⟦10.00⟧ |',
        '| 公司 | 發行總額（億元） |\n|---|---|\n| 甲公司 | **⟦10.00⟧** |',
      ],
    },
    {
      gives: { kind: 'mass', value: 1080000, unit: 't' },
      from: [
        '| 产品 | 产量（万吨） |\n|---|---|\n| 原镁 | ⟦108⟧ |',
        '| 产品 | 产量/万吨 |\n|---|---|\n| 原镁 | ⟦108⟧ |',
      ],
    },
    // Columns set off by blanks
    {
      gives: { kind: 'money', value: 316000000, unit: 'CNY' },
      from: ['单位：亿元\n项目       2025年    2024年\n营业收入    58.30     66.55\n净利润       ⟦3.16⟧      8.14'],
    },
    // A list under a line that tells the unit
    {
      gives: { kind: 'mass', value: 270000, unit: 't' },
      from: ['各国产量(吨):\n中国:⟦27万⟧\n美国:4.5万', '各国产量（万吨，折纯）如下：\n\n- 美国：4.5\n- 中国：约⟦27⟧\n'],
    },
    {
      gives: { kind: 'money', value: 1000000000, unit: 'CNY' },
      from: ['以下为募资额（亿元）：\n甲公司：⟦10.00⟧（待批）'],
    },
    {
      gives: { kind: 'change', value: 3.5, unit: '%', direction: 'down' },
      from: ['| 产品 | 同比（%） |\n|---|---|\n| 稀土 | ⟦-3.5⟧ |', '| 产品 | 增长 |\n|---|---|\n| 稀土 | ⟦-3.5%⟧ |'],
    },
    {
      gives: { kind: 'change', value: 5.2, unit: '%', direction: 'up' },
      from: ['| 产品 | 同比增长% |\n|---|---|\n| 稀土 | ⟦5.2⟧ |'],
    },
    {
      gives: { kind: 'price', value: 12000, unit: 'CNY/t' },
      from: ['| 指标 | 数值 |\n|---|---|\n| 价格（元/吨） | ⟦12000⟧ |'],
    },
    {
      gives: { kind: 'money', value: 102450000000, unit: 'CNY' },
      from: ['单位：亿元\n\n| 项目 | 2023年 |\n|---|---|\n| 营业收入 | ⟦1,024.5⟧ |'],
    },
  ],
  nothing: ['| 编号 | 名称 |\n|---|---|\n| 7 | 甲 |', '| 产量（万吨） | 出口额（亿元） |\n|---|---|'],
};
