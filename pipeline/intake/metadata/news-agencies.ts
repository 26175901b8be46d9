/**
 * Agencies that sign inside the text: （新华社北京6月7日电）, LONDON, Jan 5 (Reuters) -. In Chinese, names that end in
 * 社, 网, 报, 台 or 讯 are recognised without standing here.
 */
const AGENCIES = [
  '财联社',
  '央视新闻',
  '澎湃新闻',
  '路透',
  '彭博',
  '道琼斯',
  'Xinhua',
  'Reuters',
  'Associated Press',
  'AP',
  'AFP',
  'Bloomberg',
  'Dow Jones Newswires',
  'Dow Jones',
  'Kyodo News',
  'Kyodo',
  'Yonhap',
  'TASS',
  'Interfax',
  'CNA',
  'ANI',
  'PTI',
  'UPI',
  'EFE',
  'dpa',
] as const;

/** Every name, the longest first, so that a pattern made of them takes the whole of a name. */
export const AGENCY_NAMES: readonly string[] = [...AGENCIES].sort((a, b) => b.length - a.length);
