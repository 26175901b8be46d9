/** 1.1个|和1.2个百分点, 5个|至10个基点: the unit stands behind the last of a list. */
const POINTS_AHEAD = /(?:[、和及与或至到]|以及)(?:\d[\d.]{0,6}个[、和及与]){0,4}\d[\d.]{0,6}个(百分点|基点)/y;

/** The unit of points that a 个 ending at `end` shares with the last of its list; null where none follows. */
export function pointsAhead(text: string, end: number): 'pp' | 'bp' | null {
  POINTS_AHEAD.lastIndex = end;
  const unit = POINTS_AHEAD.exec(text)?.[1];
  return unit === undefined ? null : unit === '基点' ? 'bp' : 'pp';
}
