import { oneOf } from '../../engine/text/one-of.ts';
import { type Frame, isFirm, isPlace, type Reading } from './sentence/reading.ts';

/** What is open when a sentence begins: what the article has led the reader to expect. */
export function openFrame({ before, scene }: Reading): Frame {
  // A new paragraph comes back to what the article is about, unless it says whom it turns to.
  const listed = SHARES.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 24))
    ? before.lastCompany
    : null;
  const topic = scene.opens
    ? (before.headline.subject ?? (isNameless(before.subject) && !goesBack(scene) ? null : before.subject))
    : ((turnsToPlace(before, scene) ? null : (wholeOfPart(before, scene) ?? backToTopic(before, scene))) ??
      before.subject ??
      before.headline.subject);
  const subject = listed ?? topic;
  // Under a headline on "minerals", what is mined is of the one told of before.
  const headed = before.object !== null && VAGUE.test(before.headline.object?.id ?? '') ? null : before.headline.object;
  const object = scene.opens ? (headed ?? before.object) : (before.object ?? before.headline.object);
  return {
    subject: subject === null ? null : { slot: subject, rule: 'en/subject/carried-over', inherited: true },
    lastSubject: null,
    mainSubject: null,
    subjects: [],
    place: null,
    object: object === null ? null : { slot: object, rule: 'en/object/carried-over', inherited: true },
    metrics: [],
    scope: null,
    repeatTime: null,
    measured: [],
    lastFigure: -1,
    goesOn: true,
    subjectAt: -1,
    outside: null,
  };
}

const VAGUE = oneOf(/^commodity:(?:metals|minerals|ores?)$/);

/** The surgery, officials: words for somebody whom only what was told right before them makes known. */
function isNameless(slot: Reading['before']['subject']): boolean {
  return slot !== null && !slot.id.includes(':') && slot.id === slot.text;
}

function goesBack({ text, sentence }: Reading['scene']): boolean {
  return BACK.test(text.slice(sentence.start, sentence.end));
}

/** "Glenmore said it would appeal. Its shares closed down 6%": of the company told of last, whoever else the text is about. */
const SHARES = /^["“]?(?:Its|The company's|The firm's) (?:shares|stock|share price)\b/;

/** "In the United Kingdom, cases rose. Uptake stood at 92%": a paragraph that opens with a place is about it throughout. */
function turnsToPlace({ subject }: Reading['before'], { text }: Reading['scene']): boolean {
  if (subject === null || !isPlace(subject)) return false;
  return /(?:^|\n\s{0,2})(?:In|Across) (?:the )?$/.test(text.slice(Math.max(0, subject.start - 14), subject.start));
}

/** Behind an aside on Helsinki, a sentence in a text on Finland that names nobody is on Finland again. */
function wholeOfPart(before: Reading['before'], scene: Reading['scene']): Reading['before']['subject'] {
  const topic = before.headline.subject;
  const last = before.subject;
  if (topic === null || last === null || topic.id === last.id || !isPlace(topic) || !isPlace(last)) return null;
  return isInside(scene, last.id, topic.id) ? topic : null;
}

/** True for a town, region or state of the place `whole`. */
function isInside({ lexicon }: Reading['scene'], part: string, whole: string): boolean {
  const code = /^country:([A-Z]{2})$/.exec(whole)?.[1];
  return lexicon.isWithin(part, whole) || (code !== undefined && part.startsWith(`place:${code}`));
}

/** Words that go on with whoever or whatever the sentence before was about: its, they, 2 million of that, another 40. */
const BACK =
  /\b(?:it|its|he|his|him|she|her|they|their|them|there|another|of (?:that|this|these|those))\b|^\W*(?:That|This|These|Those) /i;

const ACCOUNTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'cost', 'balance']);

/** "Yunding opened two parks. Revenue rose 18%": of two companies, accounts are of the one that was told of last. */
function opensWithAccounts({ names, sentence, lexicon }: Reading['scene']): boolean {
  const first = names.find(({ start }) => start >= sentence.start);
  const near = first !== undefined && first.start - sentence.start < 20;
  return near && first.type === 'metric' && ACCOUNTS.has(lexicon.metric(first.id)?.family ?? '');
}

/**
 * "Zermatt charged 97 francs for a day pass. Hotel occupancy averaged 71%": a sentence that names nobody and points back
 * at nobody is on what the article is about. Null where the text has widened from its topic to the land around it, and
 * where the topic is only told in common words.
 */
function backToTopic(before: Reading['before'], scene: Reading['scene']): Reading['before']['subject'] {
  const topic = before.headline.subject;
  const last = before.subject;
  if (topic === null || last === null || topic.id === last.id) return null;
  if (!topic.id.includes(':') && topic.id === topic.text) return null;
  if (topic.id === 'scope:world' && !isPlace(last)) return null;
  if (last.id === 'scope:world' || isInside(scene, topic.id, last.id)) return null;
  if (isFirm(last) && isFirm(topic) && opensWithAccounts(scene)) return null;
  return goesBack(scene) ? null : topic;
}
