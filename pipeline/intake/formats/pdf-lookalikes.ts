/**
 * Radicals of Unicode's supplement (U+2E80 to U+2EFF), which fonts give for the character of the same look, and that
 * character. Unicode's normal forms leave them; pairs from its EquivalentUnifiedIdeograph.txt.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺇几 ⺌小 ⺎兀 ⺒巳 ⺓幺 ⺛旡 ⺝月 ⺟母 ⺠民 ⺢水 ⺩王 ⺪疋 ⺫目 ⺬示 ⺮竹 ⺯糸 ⺰纟 ⺱罒 ⺲罒 ⺶羊 ⺷羊 ⺸羊 ⺻聿 ⺼月 ⺽臼 ' +
    '⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ' +
    '⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Characters that fonts give for others of the same look: ligatures, and radicals instead of the characters. */
const LOOKALIKES = /[\ufb00-\ufb06\u2e80-\u2fdf]/gu;

/** The words of a font's text with the characters that they are read as. */
export function asRead(text: string): string {
  return text.replace(LOOKALIKES, (character) => RADICALS.get(character) ?? character.normalize('NFKC'));
}
