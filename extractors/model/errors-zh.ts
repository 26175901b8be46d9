import type { CodedError, ErrorCode } from './errors.ts';
import { fillTemplate } from './errors.ts';
import { reasonInChinese } from './reasons-zh.ts';

/** The messages of ERRORS in Chinese, with the same details. A code without one does not compile. */
export const ERRORS_ZH = {
  FILE_NOT_FOUND: '没有名为 {path} 的文件或文件夹。请检查拼写。',
  FILE_UNREADABLE: '无法读取 {path}（{reason}）。请检查它的权限。',
  FILE_LINKED: '{path} 是链接，文件夹里的链接不会被跟随。请放入文件本身。',
  FILE_EMPTY: '{path} 是空文件。请重新保存文章后再放入一次。',
  FILE_TOO_LARGE: '{path} 有 {bytes} 字节，上限是 {limit}。要读取它，请调高 HESHU_MAX_BYTES。',
  FILE_BINARY: '无论文件名如何，{path} 都不是文本：它的内容是 {what}。请把文章存为文本、Markdown 或 HTML。',
  TYPE_UNSUPPORTED: '{path}：不支持 {what} 文件。请把文章存为文本、Markdown 或 HTML。',
  TEXT_UNDECODABLE: '用核数认识的任何编码（UTF-8、GB18030、Big5）都读不通 {path}。请存为 UTF-8。',
  TEXT_MISSING: '{path} 里没有文章正文。',
  LANGUAGE_UNKNOWN: '从用词看，{path} 既不是中文也不是英文。',
  METADATA_INVALID: '{path} 不是有效的文章说明：{reason}。',
  FILE_DAMAGED: '{path} 已损坏，无法按 {what} 读取（{reason}）。请重新保存或下载。',
  FILE_LOCKED: '{path} 有密码保护。请解除保护后再放入一次。',
  TEXT_SCANNED: '{path} 是扫描件：页面都是图片，没有文字。请先做文字识别（OCR）。',
  ARCHIVE_REFUSED: '{path} 没有解压：{reason}。请手工解压，再放入需要的文件。',
  RECORD_WITHOUT_TEXT: '{path} 没有存放正文的字段（text、content、body、html 等）；它的字段有：{fields}。',
  ENTRIES_MISSING: '{path} 里没有文章（{what}）。',
  ADDRESS_INVALID: '{url} 不是可以抓取的网址：{reason}。',
  ADDRESS_FORBIDDEN: '没有抓取 {url}：{host} 指向 {address}，不是公网地址。可用 HESHU_ALLOW_HOSTS 按名称放行主机。',
  FETCH_UNREACHABLE: '无法连接 {url}（{reason}）。稍后会自动重试。',
  FETCH_TIMEOUT: '{url} 在 {seconds} 秒内没有答复完整。稍后会自动重试。',
  FETCH_BUSY: '{url} 暂时以状态 {status} 答复。稍后会自动重试。',
  FETCH_REFUSED: '{url} 以状态 {status} 答复。请在浏览器中打开查看原因。',
  FETCH_ROBOTS: '没有抓取 {url}：{host} 的 robots.txt 要求程序不要访问。请手工保存网页。',
  FETCH_TOO_LARGE: '{url} 送来的内容超过 {limit} 字节。要读取它，请调高 HESHU_MAX_BYTES。',
  FETCH_REDIRECTS: '{url} 没完没了地跳转（连续 {count} 次）。',
  FETCH_DAMAGED: '{url} 送来的内容无法解压（{reason}）。',
  FEED_INVALID: '{url} 不是可以读取的订阅源（RSS、Atom 或 JSON Feed）：{reason}。',
  FEED_UNKNOWN: '没有订阅源 {url}。`heshu feed list` 会列出全部。',
  EXTRACTION_FAILED: '读取 {path} 中的数字时出错：{reason}。文章已保留；请作为缺陷报告。',
  UNIT_WORD_TWICE: '{word} 列在两个单位之下：{first} 和 {second}。请从其中一个删去。',
  RULE_NAME_TWICE: '有两条规则都叫 {rule}。请改名。',
  NAME_TWICE: '{name} 指了两样东西：{first} 和 {second}。请从其中一个删去。',
  VERSION_MISMATCH:
    '本机的 Heshu（{ours}）与负责存储的 Heshu（{theirs}）版本不同。请把所有机器更新到同一版本，并使用同一份 HESHU_LEXICON。',
  LEXICON_INVALID: '{path} 不是有效的词表：{reason}。',
  DATABASE_NEWER: '{path} 由更新版本的核数写成（结构 {found}，本版本认识到 {known}）。请升级核数。',
  DATABASE_MIGRATION_EDITED: '迁移 {name} 在用于 {path} 之后被改动过。请恢复原来的文件。',
  DATABASE_MIGRATION_GAP: '缺少迁移 {expected}：下一个是 {found}。请重新安装核数。',
  DATABASE_READ_ONLY: '{path} 可以读取但不能写入。请检查文件及其文件夹的权限。',
  DATABASE_FULL: '磁盘上已没有 {path} 的空间。请腾出一些；工作会从停下的地方继续。',
  DATABASE_BUSY: '{path} 正被另一个不肯放手的程序使用（{reason}）。请关闭它，或稍后再试。',
  DATABASE_UNUSABLE: '{path} 不能用作数据库：{reason}。',
  EXPORT_UNKNOWN: '{path} 不是核数的归档文件。归档文件由 heshu export FILE 写出。',
  EXPORT_NEWER: '{path} 是另一版核数的归档（格式 {found}，本版读 {known}）。请用写出它的那一版导入。',
  EXPORT_DAMAGED: '{path} 第 {line} 行已损坏：{reason}。没有载入任何内容。请重新导出，或换一份副本。',
  FILE_EXISTS: '已有文件 {path}，不会覆盖。请换一个名字。',
  INSTANCE_NOT_EMPTY: '{path} 不是空的：里面有 {kind} 类记录。归档只能载入空数据库；请用 --db 指定一个新文件。',
  QUEUE_UNREACHABLE: '无法使用 {url} 上的 Redis 服务器：{reason}。请启动它，或去掉 REDIS_URL 改用内置队列。',
  CLAIM_QUOTE_MISMATCH:
    '声明 {claim} 引用的是 {quote}，而文章 {article} 那里是 {found}。请运行 heshu doctor --repair。',
  ARTICLE_UNKNOWN: '数据库里没有文章 {id}。',
  CLAIM_UNKNOWN: '数据库里没有声明 {id}。新规则对那篇文章的读法可能不同了。',
  FACT_UNKNOWN: '数据库里没有事实 {id}。它可能已被重新归组。',
  FAILURE_UNKNOWN: '没有失败记录 {id}。',
  FILE_AGAIN_NEEDED: '{path} 从未被读入，没有可以重试的内容。请再放入一次。',
  PAGE_UNKNOWN: '没有页面 {path}。',
  REQUEST_INVALID: '看不懂这个请求：{reason}。',
  REQUEST_FORGED: '表单不是从本工作台的页面提交的，或者页面比工作台上次启动还旧。请刷新页面后再试。',
  REQUEST_TOO_LARGE: '上传内容超过 {limit} 字节。请一次少传几个文件，或调高 HESHU_MAX_BYTES。',
  HOST_FOREIGN: '本工作台只答复 localhost 和 127.0.0.1，不答复 {host}。',
  LOGIN_NEEDED: '请先登录。',
  LOGIN_FAILED: '用户名或密码不对。',
  LOGIN_TOO_OFTEN: '登录尝试太多。请等 {seconds} 秒后再试。',
  ROLE_LACKING: '你的角色（{role}）不能这样做。请联系管理员。',
  USER_UNKNOWN: '没有用户 {name}。',
  USER_TAKEN: '已有用户 {name}。',
  USER_NAME_UNUSABLE: '{name} 不能用作用户名：请用文字、数字和 . _ @ -，并以文字或数字开头。',
  PASSWORD_SHORT: '密码至少要有 {least} 个字符。',
  PASSWORD_WRONG: '现在的密码不对，没有改动。',
  ADMIN_FIRST: '第一个用户必须是管理员，其他人由管理员添加。',
  ADMIN_LAST: '{name} 是唯一的管理员。请先让别人成为管理员。',
  TOKEN_UNKNOWN: '没有这个令牌，它可能已被收回。',
  USERS_MISSING: '没有用户就在 {host} 上监听，等于谁都能进来。请先添加一个：heshu user add NAME --role admin。',
  ADDRESS_UNUSABLE:
    '工作台无法在 {host}:{port} 上监听（{reason}）。请把 HESHU_PORT 设为别的端口，或设为 0 用任意空闲端口。',
  SETTING_INVALID: '{name} 的值是 {value}，应为 {expected}。',
  USAGE: '{reason}',
} as const satisfies Record<ErrorCode, string>;

/** What went wrong and what to do about it, in Chinese. */
export function chineseWords(code: ErrorCode, details: CodedError['details']): string {
  const told: Record<string, string | number> = { ...details };
  for (const name of ['reason', 'what']) {
    const words = told[name];
    if (typeof words === 'string') told[name] = reasonInChinese(words);
  }
  return fillTemplate(ERRORS_ZH[code], told);
}
