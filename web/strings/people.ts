import type { StringTable } from './string-table.ts';

/** Users and tokens. */
export const PEOPLE_STRINGS = {
  'people.title': ['用户', 'People'],
  'people.name': ['姓名', 'Name'],
  'people.role': ['角色', 'Role'],
  'people.since': ['加入', 'Since'],
  'people.add': ['用 heshu user add 姓名 --role 角色 添加用户。', 'Add users with heshu user add NAME --role ROLE.'],
  'people.rights': ['各角色可以做什么', 'What each role may do'],
  'role.editor': ['编辑', 'editor'],
  'role.analyst': ['分析员', 'analyst'],
  'role.checker': ['核查员', 'fact-checker'],
  'role.admin': ['管理员', 'administrator'],
  'right.read': ['查看', 'look'],
  'right.intake': ['收稿与重试', 'take in and retry'],
  'right.review': ['审核数字', 'review claims'],
  'right.settle': ['裁定矛盾', 'settle conflicts'],
  'right.admin': ['管理用户', 'see users'],
  'tokens.title': ['脚本令牌', 'Tokens for scripts'],
  'tokens.label': ['用途', 'What for'],
  'tokens.make': ['生成令牌', 'Make a token'],
  'tokens.once': ['只显示这一次：{token}', 'Shown this once: {token}'],
} as const satisfies StringTable;
