import { COUNTED_PEOPLE } from '../../../extractors/lexicon/counted/people.ts';
import type { Statement } from '../../../extractors/model/claim.ts';

/**
 * Classifiers and nouns of counts to the thing they count; null for classifiers that go with anything. 两名工人, 4人 and
 * "four people" are counts of the same sort of thing.
 */
const NOUN_OF: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...table(null, [
    '1',
    '个',
    '项',
    '件',
    '种',
    '只',
    '支',
    '条',
    '次',
    '批',
    '份',
    '套',
    '台',
    '座',
    '处',
    '笔',
    '张',
    '块',
    '类',
    '款',
    '宗',
    '起',
    '口',
    '对',
    '颗',
    '枚',
    '届',
    '例',
    '部',
    '间',
  ]),
  ...table(
    'person',
    COUNTED_PEOPLE.map(({ unit }) => unit),
  ),
  ...table('person', [
    '人',
    '名',
    '位',
    '人次',
    '职工',
    '工人',
    '员工',
    '患者',
    'person',
    'people',
    'worker',
    'employee',
    'man',
    'woman',
    'resident',
    'victim',
    'passenger',
    'patient',
    'staff',
    'student',
    'job',
    'case',
    // 80 deaths are those of people.
    'death',
    'fatality',
    'injury',
    'infection',
    'arrest',
  ]),
  ...table('household', ['户', '家庭', 'household', 'family', 'home']),
  ...table('company', ['家', '企业', '公司', 'company', 'firm', 'business', 'bank', 'store', 'shop']),
  ...table('country', ['国', '国家', 'country', 'nation', 'state']),
  ...table('vehicle', ['辆', '汽车', 'vehicle', 'car', 'unit', 'truck', 'tank']),
  ...table('ship', ['艘', '船', 'ship', 'vessel', 'tanker', 'boat']),
  ...table('aircraft', ['架', '飞机', 'aircraft', 'plane', 'jet', 'flight', 'helicopter', 'drone']),
  ...table('animal', ['头', '匹', 'head', 'animal', 'pig', 'cattle', 'cow']),
  ...table('share', ['股', '股份', 'share']),
  ...table('mineral', ['矿产', '矿物', 'mineral']),
  ...table('patent', ['专利', 'patent']),
]);

function table(noun: string | null, words: readonly string[]): readonly (readonly [string, string | null])[] {
  return words.map((word) => [word, noun] as const);
}

/** What a claim counts, or null where its unit does not tell (no count, or a classifier for anything). */
export function countNoun(claim: Statement): string | null {
  if (claim.kind !== 'count' || claim.unit === null) return null;
  const unit = claim.unit.toLowerCase();
  const known = NOUN_OF.get(unit);
  if (known !== undefined) return known;
  const last = unit.split(' ').at(-1) ?? unit;
  const head = last.length > 3 && last.endsWith('s') ? last.slice(0, -1) : last;
  return NOUN_OF.get(head) ?? head;
}
