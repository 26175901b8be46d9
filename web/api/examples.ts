/** Examples for readers of the document, one for each schema with a name; tests hold them to their schemas. */

const ARTICLE_REF = {
  id: 'a_79dc0caf804e3b2f',
  file: 'nickel.txt',
  url: 'https://donghai-mining.example/2026/03/03/nickel',
  title: '印尼镍产量再创新高',
  source: '东海矿业报',
  published: '2026-03-03',
  lang: 'zh',
};

const AT = '2026-03-04T08:30:00.000Z';
const METRIC = { id: 'metric:production', label: 'production', text: '产量', start: 8, end: 10 };
const SUBJECT = { id: 'country:ID', label: 'Indonesia', text: '印尼', start: 0, end: 2 };
const OBJECT = { id: 'commodity:nickel', label: 'nickel', text: '镍', start: 7, end: 8 };
const named = ({ id, label }: { readonly id: string; readonly label: string }) => ({ id, label });

export const ARTICLE = {
  ...ARTICLE_REF,
  author: null,
  publishedFrom: 'dateline',
  updated: null,
  updatedFrom: null,
  notes: [],
  received: AT,
  claims: 12,
  rules: '7',
  supersedes: null,
  supersededBy: null,
};

export const CLAIM = {
  id: 'c_9b1e088531812ce9',
  article: ARTICLE_REF,
  kind: 'mass',
  start: 11,
  end: 16,
  quote: '250万吨',
  sentence: [0, 17],
  value: 2500000,
  unit: 't',
  comparator: '=',
  low: 2495000000,
  high: 2505000000,
  direction: null,
  basis: null,
  from: null,
  subject: SUBJECT,
  object: OBJECT,
  metric: METRIC,
  scope: null,
  attribution: null,
  time: { edtf: '2025', low: '2025-01-01', high: '2025-12-31', from: 'stated', start: 2, end: 7 },
  modality: 'reported',
  rule: 'zh/quantity/amount',
  doubts: [],
  fact: 'f_02070ec65100aff4',
  review: { status: 'accepted' },
};

const { url: _url, lang: _lang, ...SIDE_ARTICLE } = ARTICLE_REF;
const { id, start, end, quote } = CLAIM;

export const FACT = {
  id: 'f_02070ec65100aff4',
  subject: named(SUBJECT),
  object: named(OBJECT),
  metric: named(METRIC),
  scope: null,
  time: '2025',
  unit: 't',
  status: 'single',
  sides: [
    {
      low: CLAIM.low,
      high: CLAIM.high,
      sources: 1,
      claims: [{ id, article: SIDE_ARTICLE, start, end, quote, attribution: null }],
    },
  ],
  kind: 'level',
  basis: null,
  modality: 'reported',
  dimension: 'mass',
  sources: 1,
  gap: null,
  ratio: null,
  verdicts: [],
  revisions: [],
  settled: null,
};

export const CHECK = {
  article: { id: ARTICLE_REF.id, file: ARTICLE_REF.file, title: ARTICLE_REF.title },
  start: 40,
  end: 58,
  kind: 'share',
  consistent: false,
  why: '2.05 of 10.26 is 19.98%; the text says a quarter',
};

export const FAILURE = {
  id: 3,
  file: 'scan.pdf',
  stage: 'intake',
  code: 'TEXT_SCANNED',
  words: 'scan.pdf is a scan: its pages are pictures and hold no text. Run text recognition (OCR) over it first.',
  attempts: 1,
  firstAt: AT,
  lastAt: AT,
  resolved: null,
  resolution: null,
};

export const NEW_REVIEW = { decision: 'correct', changes: { value: 2600000 }, note: 'a slip in the table' };

export const NEW_REVIEWS = { decision: 'accept', filters: { source: 'Andes Wire', kind: 'mass' }, note: null };

export const DECISION = {
  n: 17,
  at: AT,
  by: 'lin',
  action: 'review',
  target: CLAIM.id,
  why: 'a slip in the table',
  rules: '7',
  batch: '2f1c8a52-6d1b-4c33-9a63-1f2f0c1f7f11',
  undoes: null,
  before: { status: 'open', review: null },
  after: { claim: CLAIM.id, article: ARTICLE_REF.id, start, end, quote, ...NEW_REVIEW, by: 'lin', at: AT },
};

export const NEW_SETTLEMENT = {
  decision: 'side',
  right: CLAIM.id,
  claims: [],
  reason: "the ministry's table",
  reference: 'https://ministry.example/table-4',
};

export const NEW_ARTICLE = {
  text: 'Indonesia produced 2.5 million tonnes of nickel in 2025, the ministry said.',
  file: 'nickel.txt',
  source: 'Harbour Times',
  published: '2026-03-03',
};

export const ARRIVAL = {
  key: 'arrival-1',
  status: 'stored',
  article: ARTICLE_REF.id,
  claims: 12,
  title: ARTICLE_REF.title,
  notes: [],
};

export const ERROR = {
  error: {
    code: 'CLAIM_UNKNOWN',
    message: 'There is no claim c_0 in the database. Newer rules may read its article in another way.',
    details: { id: 'c_0' },
  },
};
