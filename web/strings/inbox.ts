import type { StringTable } from './string-table.ts';

/** The inbox. */
export const INBOX_STRINGS = {
  'inbox.title': ['收件箱', 'Inbox'],
  'inbox.drop': ['把稿件拖到这里', 'Drop articles here'],
  'inbox.choose': ['选择文件', 'Choose files'],
  'inbox.kinds': [
    '文本、Markdown、HTML；可一次多篇。也可直接放进文件夹 {folder}。',
    'Text, Markdown, HTML; many at once. Or put them into the folder {folder}.',
  ],
  'inbox.send': ['上传', 'Upload'],
  'inbox.sent': ['已收下 {n} 个文件', 'Took in {n} files'],
  'inbox.paste': ['粘贴文字', 'Paste text'],
  'inbox.pasteText': ['正文', 'Text'],
  'inbox.pasteTitle': ['标题', 'Title'],
  'inbox.pasteSend': ['收下', 'Take in'],
  'inbox.waiting': ['等待', 'waiting'],
  'inbox.running': ['读取中', 'reading'],
  'inbox.stored': ['已入库', 'stored'],
  'inbox.duplicate': ['重复', 'duplicate'],
  'inbox.duplicateOf': ['与此重复：', 'the same as'],
  'inbox.failed': ['失败', 'failed'],
  'inbox.progress': ['正在处理：{done}/{all}', 'At work: {done} of {all}'],
  'inbox.idle': ['全部处理完毕', 'All done'],
  'inbox.recent': ['最近收到', 'Recently received'],
  'inbox.empty': ['还没有收到任何文件。', 'Nothing has come in yet.'],
  'inbox.failures': ['失败原因', 'What failed, by reason'],
  'inbox.retry': ['重试', 'Retry'],
  'inbox.retryAll': ['全部重试', 'Retry all'],
  'inbox.retried': ['已重新排队 {n} 项', 'Queued {n} again'],
  'inbox.days': ['每日收稿', 'By day'],
  'inbox.retryNeeds': ['需要重新放入', 'drop it again'],
} as const satisfies StringTable;
