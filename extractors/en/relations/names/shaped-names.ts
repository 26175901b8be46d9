import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { asciiTable, characterSet, isLatin } from '../../../engine/text/characters.ts';
import { onForget } from '../../../engine/text/kept-text.ts';
import type { Span } from '../../../model/span.ts';
import { BUILDINGS, EVENT_NOUNS } from '../metric/event-words.ts';
import { type Name, nameOf } from '../sentence/name.ts';
import { SPACES } from '../sentence/token-end.ts';
import { isMeasuring } from '../sentence/verb-groups.ts';
import { COMPANY_NOUNS, VERBS } from '../sentence/word-classes.ts';
import { bodiesApart, endOfBody, swallows } from './body-names.ts';
import { COMMON } from './common-openers.ts';
import { AFTER_CHIEF, ROLES } from './roles.ts';
import { leadOf } from './run-leads.ts';
import { isTitleCase } from './title-case.ts';

/** Names that no lexicon lists: runs of capitalised words inside the sentence, and at its start where the shape is plain. */
export function shapedNames(scene: Scene, before: Discourse, from: number): readonly Name[] {
  const body = { start: from, end: scene.sentence.end };
  if (isTitleCase(scene.text, body)) return NONE;
  const names: Name[] = [];
  const first = from + (BULLET.exec(scene.text.slice(from, from + 6))?.[0].length ?? 0);
  for (const run of runsOf(scene.text, body).flatMap((one) => bodiesApart(scene.text, one))) {
    const cut = trimmed(scene, run);
    if (cut === null || cut.start < (names.at(-1)?.end ?? 0)) continue;
    const span = { start: cut.start, end: endOfBody(scene.text, cut) };
    const words = scene.text.slice(span.start, span.end);
    const opens =
      span.start === first ||
      opensQuote(scene.text, span.start - 1) ||
      (scene.text.charCodeAt(span.start - 1) === SPACE &&
        span.start - 2 >= from &&
        opensQuote(scene.text, span.start - 2));
    if (DESCRIBES.test(words)) continue;
    if (opens && !words.includes(' ') && !isPlainAtStart(scene, span, before)) continue;
    names.push(named(scene, span, before));
  }
  return names;
}

const NONE: readonly Name[] = [];

/** What stands before the first word of an item. */
const BULLET = /^(?:[-*•–·] ?|\*\*|\d[.)] ){1,2}/;

/** Labour-run, Toronto-based, Tehran-backed: one word that only says what sort of body follows. */
const DESCRIBES =
  /^[A-Z][\w.&]*-(?:run|led|based|owned|backed|born|controlled|held|dominated|leaning|aligned|funded|listed|trained|sponsored|brokered|occupied|administered|flagged|registered|bound|majority|speaking)$/;

/** Joins of names in English and, within a name, of Romance and Germanic ones: Alas del Ande, Isla da Luz, Van der Veld. */
const JOINS: ReadonlySet<string> = new Set(
  'of and for de al the & del della di da do dos das du des van von bin ibn'.split(' '),
);

/** Runs of capitalised words; `of`, `and`, `the` may stand inside one; a comma, a bracket or "'s" ends it. */
function runsOf(text: string, body: Span): readonly Span[] {
  const runs: Span[] = [];
  let start = -1;
  let end = -1;
  let joins = 0;
  for (let at = body.start; at < body.end; ) {
    if (isBreakAt(text, at)) {
      at++;
      continue;
    }
    const from = at;
    while (at < body.end && !isBreakAt(text, at)) at++;
    const capital = isCapital(text.charCodeAt(from));
    if (start < 0 && !capital) continue;
    const word = text.slice(from, at);
    const adjoins = from === end + 1 && text.charCodeAt(end) === SPACE;
    if (start >= 0 && (!adjoins || (!capital && !JOINS.has(word)))) {
      if (!adjoins || !(JOINS.has(word) && joins < 2)) {
        runs.push({ start, end: end });
        start = -1;
      }
    }
    if (!capital) {
      if (start >= 0 && JOINS.has(word)) {
        joins++;
        // The join counts only where a capitalised word follows.
        const next = /^ (?:the )?[A-Z]/.test(text.slice(at, Math.min(at + 6, body.end)));
        if (next) end = at;
        else {
          runs.push({ start, end });
          start = -1;
        }
      }
      continue;
    }
    if (start < 0) start = from;
    joins = 0;
    // "Altai Metals' Ridder complex", but the Farmers' Federation
    const named = word.endsWith("s'") && swallows(text.slice(start, at - 1));
    const owner = word.includes("'") ? (named ? /'$/ : /'s\b/).exec(word) : null;
    end = from + (owner?.index ?? word.length);
    if (owner !== null || isStop(text, at - 1)) {
      runs.push({ start, end });
      start = -1;
    }
  }
  if (start >= 0) runs.push({ start, end });
  return runs;
}

const SPACE = 0x20;
/** What a word ends with that ends a run. */
const isStop = characterSet('.!?');

/** What opens words that stand for themselves. */
const opensQuote = characterSet('"“\'‘:(');

/** White space and the marks that no word goes over. */
const BREAKS = `${SPACES}"“”‘()[],;:/—`;
const ASCII_BREAKS = asciiTable(BREAKS);
const isBreak = characterSet(BREAKS);

function isBreakAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? ASCII_BREAKS[code] === 1 : isBreak(text, at);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Alderbank's …, Haiyi operates …: one capitalised word at the start is a name where it owns something or is known. */
function isPlainAtStart(scene: Scene, span: Span, before: Discourse): boolean {
  const words = scene.text.slice(span.start, span.end);
  // "Monsoon floods have killed 47": what befalls, and no verb.
  if (EVENT_NOUNS.has(/^ ([a-z]+)/.exec(scene.text.slice(span.end, span.end + 16))?.[1] ?? '')) return false;
  // "Airline posts first profit": what sort of company, not which.
  if (COMPANY_NOUNS.has(words.toLowerCase()) || ROLES.test(words.toLowerCase())) return false;
  if (/^[A-Z]{3,}$/.test(words) || /[a-z][A-Z]/.test(words)) return true;
  if (scene.text.startsWith("'s ", span.end)) return true;
  // "In three counties: Corvo with 1,140, Belm with 820"
  if (/^ with \d/.test(scene.text.slice(span.end, span.end + 7))) return isName(scene, words);
  // "Fernhill library will close"
  if (BUILDINGS.has(/^ ([a-z]{3,12})\b/.exec(scene.text.slice(span.end, span.end + 16))?.[1] ?? ''))
    return isName(scene, words);
  // "Aena, which runs the airport, wants": one who is told more of behind a comma.
  if (/^, (?:which|who|whose|the|an?) /.test(scene.text.slice(span.end, span.end + 8)) && isName(scene, words))
    return true;
  if (
    /^ (?:says|said|sees|expects|forecasts|reports|posts|raises|cuts|lifts|buys|wins|plans|agrees|operates|produced|reported)\b/.test(
      scene.text.slice(span.end, span.end + 12),
    ) &&
    !/s$/.test(words)
  )
    return true;
  if (isActor(scene, span, words) || isExplained(scene, span, words)) return true;
  const short = words.toLowerCase();
  if (before.names.some(({ id }) => id === short || id.startsWith(`${short} `))) return true;
  // "Liam Corrigan was sentenced. Corrigan must serve": a person or a storm comes back by the last name.
  return before.names.some(({ id }) => id.endsWith(` ${short}`)) && !standsAlone(scene.text, short);
}

/** A capitalised word that is no common one and nowhere in small letters. */
function isName(scene: Scene, words: string): boolean {
  return (
    /^[A-Z][a-z]{2,}$/.test(words) && !COMMON.test(words.toLowerCase()) && !standsAlone(scene.text, words.toLowerCase())
  );
}

/** Streamly added 6 million subscribers, Kurier will cut jobs: one that acts, and that is nowhere in small letters. */
function isActor(scene: Scene, span: Span, words: string): boolean {
  if (!/^[A-Z][a-z]{2,}$/.test(words) || COMMON.test(words.toLowerCase())) return false;
  const behind = scene.text.slice(span.end, Math.min(scene.sentence.end, span.end + 40));
  const verb = /^ (?:(?:has|have|had|will|would|could|may|also|now|still|already|not) ){0,3}([a-z]+)/.exec(behind)?.[1];
  if (verb === undefined) return false;
  // "Advantex dropped 6.2%", where shares are told of: what rises and falls among them is a company.
  if (isMeasuring(verb))
    return (
      /^ [a-z]+ (?:[a-z]+ )?[\d.,]+ ?(?:%|per)/.test(behind) &&
      /\b(?:[Ss]hares|[Ss]tocks?|[Ii]ndex|Nasdaq|Nikkei|investors)\b/.test(
        scene.text.slice(Math.max(0, span.start - 500), Math.min(scene.text.length, span.end + 200)),
      ) &&
      !standsAlone(scene.text, words.toLowerCase())
    );
  // "Nimbus plans to", "Haiyi orders 40": a noun form that takes an object is a verb.
  const taking = /^ [a-z]{3,}s (?:(?:to|the|an?|its|more)\b|[\d$€£¥])/.test(behind);
  if (!VERBS.has(verb) && !/^[a-z]{3,}ed$/.test(verb) && !taking) return false;
  return !standsAlone(scene.text, words.toLowerCase());
}

/** "Nordlys, the Danish cloud provider backed by …": one whom the words behind it introduce. */
function isExplained(scene: Scene, span: Span, words: string): boolean {
  // No verb form in -ing stands before such a comma, and many a name does: Yunding, China's largest park operator.
  const common = COMMON.test(words.toLowerCase()) && !words.endsWith('ing');
  if (!/^[A-Z][a-z]{2,}$/.test(words) || common) return false;
  return (
    /^, (?:the|a|an|one of|home to|[A-Z][a-z]+'s) /.test(scene.text.slice(span.end, span.end + 24)) &&
    !standsAlone(scene.text, words.toLowerCase())
  );
}

let keptText = '';
const KEPT = new Map<string, boolean>();
onForget(() => {
  keptText = '';
  KEPT.clear();
});

/** Whether a word stands somewhere, not as a part of a longer one. Looked for once a text. */
function standsAlone(text: string, word: string): boolean {
  if (keptText !== text) {
    keptText = text;
    KEPT.clear();
  }
  const known = KEPT.get(word);
  if (known !== undefined) return known;
  const found = foundAlone(text, word);
  KEPT.set(word, found);
  return found;
}

function foundAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLatin(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}

/** Cuts what is no name off both ends: `The` and `In` before it, a possessive or a full stop behind it. */
function trimmed(scene: Scene, span: Span): Span | null {
  let { start, end } = span;
  for (;;) {
    const word = scene.text.slice(start, wordEnd(scene.text, start, end));
    const lead = leadOf(word);
    const verb = lead.isVerb && start === span.start && start + word.length !== end;
    // "Total U.S. consumption": how much, before whose.
    const sum = lead.isSum && TOLD_LAND.test(scene.text.slice(start + word.length, end + 1));
    const role = lead.isRole && /^ [A-Z]/.test(scene.text.slice(start + word.length, end));
    const measured = lead.isMeasured && /^ (?:of|in|at) /.test(scene.text.slice(start + word.length, end));
    const office = lead.isOffice && AFTER_CHIEF.test(scene.text.slice(Math.max(0, start - 32), start));
    // "Australia-listed Norvia": where the company is quoted is no part of its name.
    const described = DESCRIBES.test(word) && start + word.length < end && !swallows(scene.text.slice(start, end));
    if (word === '' || !(described || lead.isNoName || sum || verb || role || measured || office)) break;
    start += word.length;
    while (start < end && scene.text.charAt(start) === ' ') start++;
  }
  let words = scene.text.slice(start, end);
  if (isTail(words, words.length - 1)) words = words.replace(/(?:'s)?[.'-]*$/, '');
  end = start + words.length;
  if (end - start < 2 || !isCapital(words.charCodeAt(0))) return null;
  return { start, end };
}

const TOLD_LAND =
  /^ (?:U\.?S\.?|U\.?K\.?|EU|Chinese|Indian|Japanese|German|French|British|American|European|Korean|Canadian|Australian|Brazilian|Russian|Mexican|Italian|Spanish|Indonesian|Global|World)(?:$|[ .])/;

const isInLead = characterSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.&'-");

/** Where the word at `start` ends, `limit` at the latest. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isInLead(text, end)) end++;
  return end;
}

/** What a possessive or a full stop ends with. */
const isTail = characterSet("s.'-");

/** The slot of a shaped name; a short form (Lualaba Star) is the name that it is short for, where that is known. */
function named(scene: Scene, span: Span, before: Discourse): Name {
  const slot = slotOfWords(scene.text, span, (words) => words.toLowerCase().replaceAll(/[.,]/g, ''));
  const whole =
    before.names.find((name) => name.id === slot.id) ??
    before.names.find((name) => name.text === slot.text && /^[A-Z]{2,}$/.test(slot.text)) ??
    before.names.find((name) => name.id.startsWith(`${slot.id} `) || name.id.endsWith(` ${slot.id}`));
  if (whole === undefined) return nameOf(span, 'unlisted', { slot, rule: 'en/subject/name-by-shape' });
  const { text, start, end } = slot;
  // Norvia Land is Norvia Land Holdings, whichever was told first.
  const { id, label } = before.names.find((name) => name.id.startsWith(`${whole.id} `)) ?? whole;
  return nameOf(span, 'unlisted', {
    slot: { id, label, text, start, end },
    rule: 'en/subject/short-name',
  });
}
