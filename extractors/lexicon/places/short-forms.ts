import type { EntityId, NameFlags } from '../entity.ts';
import { NO_ENTITY } from '../entity-index.ts';
import type { NameEntry } from '../name-leaf.ts';

/** One character for a country in Chinese. Alone each is an ordinary word (中 in, 日 day); they count in company only. */
const SHORT = {
  中: 'country:CN',
  华: 'country:CN',
  美: 'country:US',
  欧: 'region:EU',
  日: 'country:JP',
  韩: 'country:KR',
  朝: 'country:KP',
  俄: 'country:RU',
  乌: 'country:UA',
  英: 'country:GB',
  法: 'country:FR',
  德: 'country:DE',
  印: 'country:IN',
  澳: 'country:AU',
  加: 'country:CA',
  墨: 'country:MX',
  智: 'country:CL',
  越: 'country:VN',
  泰: 'country:TH',
  菲: 'country:PH',
  巴: 'country:PK',
  以: 'country:IL',
  伊: 'country:IR',
  哈: 'country:KZ',
  蒙: 'country:MN',
  非: 'region:africa',
  台: 'country:TW',
} as const satisfies Record<string, EntityId>;

/** Countries named together by their characters: 中美, 美日印澳. */
const TOGETHER = `
中美 美中 中欧 欧中 中俄 俄中 中日 日中 中韩 韩中 中英 中法 中德 中印 中澳 中加 中越 中非 中哈 中蒙 中泰 中菲
美欧 欧美 美日 日美 美韩 韩美 美俄 俄美 美英 英美 美印 美澳 美加 美墨 美伊 美以 美乌 美台 美菲 俄乌 乌俄 俄欧 欧俄 日韩 韩日 日欧
印巴 朝韩 英法 法德 德法 英德 巴以 伊以 以伊 中日韩 美日韩 美英澳 澳英美 美日印澳 美日澳印 中美欧 美墨加 英法德 德法英 中俄印 中俄蒙
澳中智 中澳智 智中澳`;

/** Pairs that everyday words contain (途中加快, 其中法): only before one of these. */
const NEEDS_COMPANY = [
  '中英',
  '中法',
  '中德',
  '中印',
  '中加',
  '中越',
  '中非',
  '中哈',
  '中泰',
  '中蒙',
  '中菲',
  '印巴',
  '美以',
  '以伊',
  '美台',
  '法德',
];
const COMPANY = [
  '两国',
  '双方',
  '双边',
  '关系',
  '贸易',
  '经贸',
  '之间',
  '合作',
  '自贸',
  '边境',
  '领导人',
  '班列',
  '投资',
];

/** Verbs and prepositions that a character follows, and nouns that follow it. */
const BEFORE = {
  华: ['对', '在', '访', '来', '赴', '驻', '输', '涉', '援', '侵'],
  美: ['对', '在', '访', '赴', '驻', '输', '涉', '旅', '留'],
  日: ['访', '赴', '驻', '对', '输', '旅', '涉'],
  欧: ['对', '在', '访', '赴', '驻', '输'],
  俄: ['对', '在', '访', '赴', '驻', '涉', '输'],
  韩: ['对', '在', '访', '赴', '驻'],
  乌: ['对', '援', '在', '访'],
  英: ['访', '赴', '驻', '在'],
  澳: ['对', '访', '赴', '在'],
  印: ['对', '访'],
  台: ['对', '涉', '赴'],
} as const satisfies Partial<Record<keyof typeof SHORT, readonly string[]>>;

const AFTER = {
  华: ['企', '商'],
  中: ['企', '资'],
  美: ['企', '军', '媒', '政府', '官员', '股'],
  日: ['企', '媒', '方', '股', '资'],
  欧: ['企', '方'],
  俄: ['军', '媒', '企', '外长'],
  韩: ['企', '媒', '军', '股'],
  乌: ['军'],
  英: ['媒', '军', '政府'],
  法: ['媒'],
  德: ['媒', '企'],
  澳: ['媒', '企'],
  印: ['媒', '军'],
  台: ['企', '商'],
} as const satisfies Partial<Record<keyof typeof SHORT, readonly string[]>>;

/** 3日方, 近日方, 今日股 are days. */
const DAY_WORDS = '0123456789一二三四五六七八九十今昨近当每前同次即假周生工某终单整多节首往本平';

/** 我国 is the writer's country, and Chinese articles are read as written in China. */
const OURS: NameEntry = { name: '我国', id: 'country:CN', flags: Object.freeze({ deictic: true }) };

const FLAGS: NameFlags = Object.freeze({ short: true });

/** Index entries for countries written as one character. */
export function shortForms(): NameEntry[] {
  return [...together(), ...inContext(), OURS];
}

function together(): NameEntry[] {
  return TOGETHER.trim()
    .split(/\s+/)
    .flatMap((name) => {
      const each = [...name].map(idOf);
      // 5日中午, 次日中方: the first character ends a day.
      const notAfter = name.startsWith('日') ? DAY_WORDS : undefined;
      const entry: NameEntry = { name, id: each[0] ?? NO_ENTITY, flags: FLAGS, each, notAfter };
      return NEEDS_COMPANY.includes(name) ? COMPANY.map((word) => ({ ...entry, name: name + word })) : [entry];
    });
}

function inContext(): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const [character, words] of Object.entries(BEFORE)) {
    for (const word of words)
      entries.push({ name: word + character, id: idOf(character), flags: FLAGS, skip: word.length });
  }
  for (const [character, words] of Object.entries(AFTER)) {
    const notAfter = character === '日' ? DAY_WORDS : undefined;
    for (const word of words) {
      entries.push({ name: character + word, id: idOf(character), flags: FLAGS, each: [idOf(character)], notAfter });
    }
  }
  return entries;
}

const IDS: ReadonlyMap<string, EntityId> = new Map(Object.entries(SHORT));

function idOf(character: string): EntityId {
  const id = IDS.get(character);
  if (id === undefined) throw new TypeError(`${character} stands for no country`);
  return id;
}
