/** The reasons that errors give, and what files turned out to be, in Chinese. `#` stands for a number. */
const REASONS_ZH: Readonly<Record<string, string>> = {
  'permission denied': '没有权限',
  'it is a folder': '它是文件夹',
  'it is a link that leads to itself': '它是指向自身的链接',
  'it is no file but a device or a pipe': '它不是文件，而是设备或管道',
  'it has more than # pages': '它超过 # 页',
  'it holds more than # records': '它含有超过 # 条记录',
  'it holds more than # addresses': '它含有超过 # 个网址',
  'it holds more than # files': '它含有超过 # 个文件',
  'it lies more than # archives deep': '它在超过 # 层压缩包之内',
  'it unpacks to more than # bytes': '解压后超过 # 字节',
  'it unpacks to more than # times its size': '解压后超过原大小的 # 倍',
  'it is packed # times': '它被压缩了 # 层',
  'it cannot be understood': '看不懂',
  'only http and https are fetched': '只抓取 http 和 https',
  'it holds a name or a password': '其中含有用户名或密码',
  'it names no host': '没有写明主机',
  'it is not UTF-8': '它不是 UTF-8',
  stopped: '已停止',
  'no address in it': '其中没有网址',
  'no rows': '没有行',
  'an empty list': '空列表',
  'a feed without entries': '没有条目的订阅源',
  'an archive without files': '没有文件的压缩包',
  'a web archive without a page': '没有网页的网页存档',
  'binary data': '二进制数据',
};

/** A reason in Chinese; as it is where nobody has translated it, as with messages of libraries and systems. */
export function reasonInChinese(words: string): string {
  const numbers = words.match(/\d+/g) ?? [];
  const zh = REASONS_ZH[words.replace(/\d+/g, '#')];
  if (zh === undefined) return words;
  let next = 0;
  return zh.replaceAll('#', () => numbers[next++] ?? '');
}
