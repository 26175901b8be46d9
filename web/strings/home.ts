import type { StringTable } from './string-table.ts';

/** The first page. */
export const HOME_STRINGS = {
  'home.title': ['今日', 'Today'],
  'home.needsMe': ['等您处理', 'Needs you'],
  'home.openConflicts': ['待裁定的矛盾', 'open conflict|open conflicts'],
  'home.openClaims': ['待审数字', 'claim to review|claims to review'],
  'home.openFailures': ['读取失败', 'file failed|files failed'],
  'home.atWork': ['处理中', 'at work'],
  'home.articles': ['稿件', 'article|articles'],
  'home.cameIn': ['近三十天收稿', 'Received in thirty days'],
  'home.topConflicts': ['最要紧的矛盾', 'Conflicts that matter most'],
  'home.allConflicts': ['全部矛盾', 'All conflicts'],
  'home.rules': ['规则准确率（据审核）', 'Accuracy of rules, from reviews'],
  'home.byLanguage': ['按语言：审核后认可的比例', 'By language: share accepted as read'],
  'home.acceptedShare': ['认可 {share}%，共 {n}', '{share}% right of {n}'],
  'home.rulesEmpty': [
    '审核过数字后，这里会显示各规则的准确率。',
    'Once claims are reviewed, the accuracy of each rule shows here.',
  ],
  'home.latest': ['最新稿件', 'Latest articles'],
  'home.welcome': [
    '把第一批稿件放进收件箱，数字和矛盾会自己出现。',
    'Drop the first articles into the inbox; figures and conflicts appear by themselves.',
  ],
} as const satisfies StringTable;
