import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stemmer } from 'stemmer';

/** What CC-CEDICT says of Chinese words, as far as comparing names needs it. */
export interface Glossary {
  /** Stems of the English words that explain a word of up to six characters; null where it is not listed. */
  readonly meanings: (word: string) => ReadonlySet<string> | null;
  /** Readings of one character in pinyin, without tones; none where it is not listed. */
  readonly readings: (character: string) => readonly string[];
}

/** Words of the news that CC-CEDICT lacks or explains by others, with what English news says for them. */
const NEWS_WORDS: Readonly<Record<string, string>> = {
  海上: 'offshore sea maritime',
  陆上: 'onshore land',
  城镇: 'urban town',
  城市: 'city urban',
  乡村: 'rural village',
  公交: 'bus public transport',
  公办: 'public state',
  民办: 'private',
  民营: 'private',
  国有: 'state owned',
  外资: 'foreign',
  境外: 'overseas foreign',
  海外: 'overseas abroad foreign',
  境内: 'domestic onshore',
  国内: 'domestic',
  入境: 'inbound arrival',
  出境: 'outbound',
  新建: 'new newly built',
  新增: 'new newly added additional',
  新开: 'new newly opened',
  在建: 'under construction',
  存量: 'existing stock',
  均价: 'average price',
  单价: 'unit price',
  月均: 'monthly average',
  日均: 'daily average',
  年均: 'annual average yearly',
  人均: 'per capita head person',
  机组: 'unit generator crew',
  装机: 'installed capacity',
  并网: 'grid connected',
  用电: 'electricity power use consumption',
  用水: 'water use consumption',
  用气: 'gas use consumption',
  耕地: 'farmland arable land cropland',
  农田: 'farmland cropland',
  林地: 'woodland forest',
  绿地: 'green space',
  光伏: 'solar photovoltaic pv',
  储能: 'storage energy battery',
  新能源: 'new energy renewable electric',
  混动: 'hybrid',
  插电: 'plug in',
  电车: 'tram electric car ev',
  门店: 'store shop outlet',
  网点: 'outlet branch',
  客流: 'passenger visitor flow traffic',
  客运: 'passenger',
  货运: 'freight cargo',
  航次: 'voyage sailing flight',
  班列: 'freight train',
  专列: 'special train',
  吞吐: 'throughput handled',
  泊位: 'berth',
  运力: 'capacity',
  床位: 'bed',
  医护: 'medical health worker staff',
  门诊: 'outpatient clinic',
  住院: 'inpatient hospital admission',
  医保: 'medical health insurance',
  社保: 'social security insurance',
  养老: 'elderly pension care',
  托育: 'childcare nursery',
  招生: 'enrolment admission intake',
  在校生: 'student pupil enrolled',
  学位: 'degree school place',
  校舍: 'school building',
  保障房: 'affordable social public home housing',
  公租房: 'public rental social home housing',
  二手房: 'second hand existing used home',
  新房: 'new home',
  住宅: 'home housing residential',
  住房: 'home housing',
  写字楼: 'office building',
  受灾: 'affected hit disaster',
  倒塌: 'collapsed destroyed',
  受损: 'damaged',
  失联: 'missing',
  被困: 'trapped stranded',
  滞留: 'stranded',
  转移: 'evacuated relocated transfer',
  安置: 'resettled housed shelter',
  网民: 'internet user netizen',
  用户: 'user customer subscriber',
  付费: 'paying paid',
  注册: 'registered',
  上市: 'listed',
  影院: 'cinema theater',
  观影: 'cinema moviegoer film',
  场馆: 'venue stadium',
  游客: 'visitor tourist',
  景区: 'scenic area spot attraction site',
  民宿: 'guesthouse homestay',
  快递: 'parcel express courier delivery',
  外卖: 'takeaway food delivery',
  芯片: 'chip',
  算力: 'computing power capacity',
  机器人: 'robot',
  无人机: 'drone',
  充电桩: 'charger charging point pile',
  换电站: 'battery swap station',
};

const FOLDER = fileURLToPath(new URL('../glossary/', import.meta.url));

let loaded: Glossary | null = null;

/** The glossary that `build-glossary.mjs` wrote at install time; read when first asked for, in a tenth of a second. */
export function glossary(): Glossary {
  loaded ??= load();
  return loaded;
}

function load(): Glossary {
  const words = readTable('words.tsv');
  const readings = readTable('readings.tsv');
  const known = new Map<string, ReadonlySet<string>>();
  return {
    meanings: (word) => {
      const cached = known.get(word);
      if (cached !== undefined) return cached;
      const lines = [words.get(word), NEWS_WORDS[word]].flatMap((line) => line?.split(' ') ?? []);
      if (lines.length === 0) return null;
      const stems = new Set(lines.map(stemOf));
      known.set(word, stems);
      return stems;
    },
    readings: (character) => readings.get(character)?.split(' ') ?? [],
  };
}

function readTable(name: string): ReadonlyMap<string, string> {
  const lines = readFileSync(`${FOLDER}${name}`, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]),
  );
}

/** The stem of an English word (Porter, "An algorithm for suffix stripping", 1980), British and American spelling alike. */
export function stemOf(word: string): string {
  return stemmer(
    word
      .replace(/our(?=s?$)/u, 'or')
      .replace(/tre(?=s?$)/u, 'ter')
      .replace(/isation/u, 'ization'),
  );
}
