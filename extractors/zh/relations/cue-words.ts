/** 占全球, 相当于全国: what follows is the whole of a share. */
export const SHARE_OF_BEFORE = /(?:占|占到|占据|相当于|约占|占了)$/u;

/** 从美国进口, 对华出口, 与日本签署: the other side of a trade or a deal. */
export const PARTNER_BEFORE = /(?:从|自|向|对|往|至|与|同|和|跟|来自|低于|高于|超过|仅次于)$/u;

/** Verbs with which somebody gives a figure. */
export const SPEECH_VERBS = [
  ...[
    '表示',
    '指出',
    '认为',
    '显示',
    '公布',
    '发布',
    '统计',
    '预计',
    '预测',
    '透露',
    '披露',
    '报道',
    '宣布',
    '介绍',
    '强调',
  ],
  ...['估计', '估算', '称', '说', '坦言', '告诉', '公告', '报告', '通报', '判断', '警告', '测算', '数据'],
] as const;

/** 据X, 根据X, 按照X: X gives the figure. */
export const ACCORDING_TO = /(?:据|根据|按|按照|依据|援引|引述)$/u;
