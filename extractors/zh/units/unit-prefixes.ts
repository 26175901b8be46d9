import { wordTrie } from '../../engine/text/word-trie.ts';

/** What 千, 百 and 兆 make larger as prefixes of a unit; before these they are no part of the number (12千米, 3亿千瓦时, 50兆瓦). */
const PREFIXED = {
  千: [
    '瓦',
    '克',
    '米',
    '卡',
    '伏',
    '赫',
    '字节',
    '比特',
    '帕',
    '焦',
    '安',
    '升',
    '吨级',
    '欧姆',
    '牛',
    '电子伏',
    '贝克',
    '摩尔',
  ],
  百: ['帕', '升', '分点'],
  兆: ['瓦', '字节', '比特', '帕', '赫', '焦', '伏', '欧', '位', '牛', '电子伏', '贝克'],
} as const satisfies Record<string, readonly string[]>;

const TRIE = wordTrie(
  Object.entries(PREFIXED).flatMap(([prefix, stems]) =>
    stems.map((stem) => [`${prefix}${stem}`, true as const] as const),
  ),
);

/** True where the scale character at `at` is a prefix of the unit behind it. 千克拉 is a thousand carats. */
export function isUnitPrefix(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x5343 && code !== 0x767e && code !== 0x5146) return false;
  if (text.startsWith('千克拉', at) || text.startsWith('千安全', at) || text.startsWith('千牛羊', at)) return false;
  return TRIE.longest(text, at) !== null;
}
