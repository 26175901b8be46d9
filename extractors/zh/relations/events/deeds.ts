import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Word } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { eventId } from '../names/event-names.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { type Act, actIn, actorAhead, actorPhrase, ONCE } from './acts.ts';

/** How much of a clause is looked at. */
const REACH = 60;
/** How many clauses behind a date that stands alone may tell what happened. */
const CLAUSES_BEHIND = 3;

/** What stands behind a date that tells of no event: 以来, the dateline's 电, 的 before a noun. */
const NO_EVENT = /^(?:以来|起?至今|来|以内|内|电|讯|的(?![\u4e00-\u9fff]{0,8}(?:会议|仪式|讲话)上))/u;

/** What happened on a date: whose deed it was, the deed, and what was done with what. */
export interface Deed {
  readonly subject: Attached | null;
  readonly metric: Attached;
  readonly object: Attached | null;
}

/**
 * What happened on a date in a clause that measures nothing: 1月3日，北岭国对邻国发起军事行动; 协会2024年发布的报告;
 * 俱乐部已于两周前开始组建. Null where the words only say how things were.
 */
export function deedOn(reading: Reading, clause: Clause, date: Figure, frame: Frame): Deed | null {
  const { scene } = reading;
  // 截至4月底,储备可供254天使用: up to when something holds is no day of a deed.
  if (measures(clause) || /截[至止]$/u.test(scene.text.slice(date.start - 2, date.start))) return null;
  const rest = scene.text.slice(date.end, clause.end);
  if (NO_EVENT.test(rest) || scene.text.charAt(date.start - 1) === '的') return null;
  const own = deedIn(reading, date, { start: date.end, end: Math.min(clause.end, date.end + REACH) }, clause, frame);
  if (own !== null || /[\u4e00-\u9fff]{3}/u.test(rest)) return own;
  const ended = deedAhead(reading, clause, date, frame);
  if (ended !== null) return ended;
  const behind = reading.clauses.filter((one) => one.start >= clause.end).slice(0, CLAUSES_BEHIND);
  for (const next of behind) {
    if (measures(next)) return null;
    const span = { start: next.start, end: Math.min(next.end, next.start + REACH) };
    const found = deedIn(reading, date, span, next, frame);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a date gives its time to figures behind it in the sentence. */
function placesFigures({ scene }: Reading, date: Figure): boolean {
  // 1937年,当局收归统购,当年出口1.6万吨: the next date has what stands behind it.
  const next =
    scene.figures.find(({ kind, start }) => start >= date.end && kind === 'date')?.start ?? scene.sentence.end;
  return scene.figures.some(
    ({ kind, start }) => start >= date.end && start < next && kind !== 'date' && kind !== 'duration',
  );
}

function measures({ figures }: Clause): boolean {
  return figures.some(({ kind }) => kind !== 'date' && kind !== 'duration' && kind !== 'count');
}

function deedIn(reading: Reading, date: Figure, span: Span, clause: Clause, frame: Frame): Deed | null {
  const { scene } = reading;
  if (span.end - span.start < 2) return null;
  // Beside figures only a verb that describes counts (发布|的报告): without 的 the clause need not be cut into words.
  const describing = placesFigures(reading, date);
  const words = scene.text.slice(span.start, span.end + 2);
  if (describing && !words.includes('的') && !ONCE.test(words)) return null;
  const act = actIn(scene.words(span), scene.text);
  if (act === null || (describing && !act.describes && !ONCE.test(scene.text.slice(act.verb.start, act.verb.end))))
    return null;
  const done = doneWith(reading, act, clause);
  // 孔泰在1795年发明的工艺: whoever stands before 在 did it.
  const isBare =
    act.describes && /(?:[于从自]|(?<![\u4e00-\u9fff]{2})在)$/u.test(scene.text.slice(clause.start, date.start));
  const actor = isBare ? null : actorOn(reading, clause, date, act.verb);
  return deedOf(reading, act, done, actor ?? (act.describes ? null : (announcer(reading, date) ?? frame.subject)));
}

/** 津巴布韦则宣布,自2027年1月起禁止…: what a state or a body says that it will do is its own deed, not that of whoever was told of before. */
function announcer({ scene, speakings }: Reading, { start }: Figure): Attached | null {
  const said = speakings.findLast(({ verb, slot }) => {
    const between = scene.text.slice(verb.end, start);
    return (
      /^(?:country|region|company):/u.test(slot.id) &&
      /^(?:宣布|决定|承诺|提议|表示|称|公告)/u.test(scene.text.slice(verb.start, verb.end)) &&
      /^[,，:：]?(?:将|拟|计划|决定|已)?[自从于在]?$/u.test(between)
    );
  });
  return said === undefined ? null : { slot: said.slot, rule: said.rule, inherited: said.repeats };
}

function deedOf({ scene }: Reading, act: Act, done: Span | null, subject: Attached | null): Deed {
  const metric = slotOfWords(scene.text, metricSpan(act, done), (one) => eventId(plain(one)));
  return {
    subject,
    metric: { slot: metric, rule: 'zh/event/deed', inherited: false },
    object:
      done === null ? null : { slot: slotOfWords(scene.text, done, plain), rule: 'zh/event/object', inherited: false },
  };
}

/** 他们第一次见到对方是在1937年, 公司成立于2003年: the deed stands ahead of the date that ends the clause. */
function deedAhead(reading: Reading, clause: Clause, date: Figure, frame: Frame): Deed | null {
  const { scene } = reading;
  const start = Math.max(clause.start, date.start - REACH);
  const end = start + scene.text.slice(start, date.start).replace(/(?:是在|是|于|在|至|到)$/u, '').length;
  if (end === date.start || end - start < 3) return null;
  const words = scene.words({ start, end });
  const act = actIn(words, scene.text);
  if (act === null || act.describes) return null;
  const actor = named(
    reading,
    actorPhrase(
      words.filter((word) => word.end <= act.verb.start),
      scene.text,
    ),
  );
  const done = end - act.verb.end >= 2 ? { start: act.verb.end, end } : null;
  return deedOf(reading, act, done, actor ?? frame.subject);
}

/** Who did what a verb tells, by the words between the date and the verb, or by those of the clause ahead of the date. */
export function actorOn({ scene, clauses, ...rest }: Reading, clause: Clause, date: Span, verb: Span): Attached | null {
  const reading = { scene, clauses, ...rest };
  const own = clauses.find((one) => one.start <= date.start && one.end >= date.end) ?? clause;
  const from = Math.max(date.end, clause.start, verb.start - REACH);
  const between = (): Attached | null =>
    from < verb.start ? named(reading, actorPhrase(scene.words({ start: from, end: verb.start }), scene.text)) : null;
  const ahead = (): Attached | null =>
    date.start > own.start
      ? named(
          reading,
          actorAhead(scene.words({ start: Math.max(own.start, date.start - REACH), end: date.start }), scene.text),
        )
      : null;
  // 前者在2010年,后者在2020年实现…: whoever stands before a date in its own clause is told of there.
  // 22日|在港交所挂牌: where it happens is not who does it.
  return own.end <= verb.start || /^[在于]/u.test(scene.text.slice(from, from + 1))
    ? (ahead() ?? between())
    : (between() ?? ahead());
}

/**
 * Whom the phrase names: by the name of a body that stands in it (南部的|远山矿业|铜矿), or by any name that is its last
 * word; a country in front only says whose minister it is.
 */
function named({ scene, names }: Reading, phrase: Span | null): Attached | null {
  // 记者从20日举行的发布会上获悉: whoever was told of it did nothing.
  if (phrase === null || scene.text.startsWith('记者', phrase.end - 2)) return null;
  const inside = names.filter(
    ({ type, start, end }) => type !== 'metric' && type !== 'commodity' && start >= phrase.start && end <= phrase.end,
  );
  const listed = inside.findLast(
    ({ type, end }) => end === phrase.end || type === 'company' || type === 'org' || type === 'unlisted',
  );
  if (listed !== undefined) return { slot: listed.slot, rule: listed.rule, inherited: listed.repeats };
  // 记者从市交通局…: who was told of it is no part of the name.
  const told = /^.{0,8}记者[从自在]/u.exec(scene.text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  const slot = slotOfWords(scene.text, { start: phrase.start + told, end: phrase.end }, plain);
  return { slot, rule: 'zh/event/actor', inherited: false };
}

/** What the deed is done to: the words behind its verb, up to the next mark; of a deed that describes, what it describes. */
function doneWith({ scene }: Reading, { verb, describes }: Act, clause: Clause): Span | null {
  const behind = scene.text.slice(verb.end, Math.min(clause.end, verb.end + 24));
  const lead = /^(?:[了的]|过(?![渡程剩户境敏滤冬节关度])|一[份项个部篇款次份批]|[“"])*/u.exec(behind)?.[0].length ?? 0;
  const words = behind
    .slice(lead)
    .replace(/[,，;；:：。].*$/su, '')
    .replace(
      describes
        ? /(?:[上中里]?(?:获悉|显示|指出|称|表示|提到|认为|了解到)|[在对从与向]).*$/su
        : /(?:中|时|后|之?[前后]|以来|期间|并)?(?:称|表示|说|显示).*$/su,
      '',
    )
    .replace(/(?:时|后|前|以来|期间|之后|之前|起)$/u, '');
  if (words.length < 2 || isVerb(scene.words({ start: verb.end + lead, end: verb.end + lead + words.length })))
    return null;
  const start = verb.end + lead;
  return { start, end: start + words.length };
}

/** 震荡|加剧: a verb by itself, to which nothing is done. */
function isVerb(words: readonly Word[]): boolean {
  return words.length === 1 && words[0]?.tag === 'v';
}

/** The verb with its object where both are short. */
function metricSpan({ verb, describes }: Act, done: Span | null): Span {
  return done === null || describes || done.end - verb.start > 14 ? verb : { start: verb.start, end: done.end };
}

function plain(words: string): string {
  return words.replace(/[的了"“”]/gu, '');
}
