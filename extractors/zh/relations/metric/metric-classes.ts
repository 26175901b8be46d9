/** 增速, 跌幅: how fast, not what. */
export const RATE_OF_CHANGE: ReadonlySet<string> = new Set(['metric:growth', 'metric:decline']);

/** Words for any share or total. */
export const VAGUE: ReadonlySet<string> = new Set(
  ['share', 'number', 'ranking', 'amount', 'content', 'duration', 'scale', 'members'].map((name) => `metric:${name}`),
);
