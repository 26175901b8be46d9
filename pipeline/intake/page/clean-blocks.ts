import { isDateline } from '../metadata/dateline.ts';
import { bareWords, sameWords } from '../metadata/same-words.ts';
import type { PageBlock } from './block.ts';
import { type BoilerplateRule, boilerplateRule } from './boilerplate.ts';

const LONGEST_REPEAT = 200;
/** Prose behind a line such as 相关阅读 shows that the article went on. */
const PROSE = 60;
const MOSTLY_LINKS = 0.6;
const DATELINE_ZONE = 6;
const HEADLINE_ZONE = 15;
const LONGEST_SECTION = 8;
/** Pages with more pieces are lists, and comparing each with all would take long. */
const MOST_COMPARED = { blocks: 600, characters: 100_000 };

/** What the page says of its article elsewhere, so that lines that only repeat it are no part of the text. */
export interface Credits {
  readonly title: string | null;
  /** Publisher and authors. */
  readonly names?: readonly (string | null | undefined)[];
}

/**
 * Leaves out what is no part of the article: navigation, share bars, notices, related links, lines that repeat, the
 * headline (the text has it already), the names of publisher and authors standing alone at the head, lines that are
 * datelines and nothing else, and quotations that are set apart from a paragraph which holds them too.
 */
export function cleanBlocks(page: readonly PageBlock[], { title, names = [] }: Credits): readonly PageBlock[] {
  const blocks = page.slice(headlineEnd(page, title));
  const kept: PageBlock[] = [];
  const seen = new Set<string>();
  const credits = new Set(names.flatMap((name) => (name ? [creditWords(name)] : [])));
  const whole = blocks.length <= MOST_COMPARED.blocks ? bareLines(blocks) : '';
  const rules = blocks.map(({ role, text }) => (role === 'table' ? null : boilerplateRule(text)));
  const last = rules.flatMap((rule, index) => (rule === null ? [index] : [])).at(-DATELINE_ZONE) ?? 0;
  const prose = lastProse(blocks, rules);
  let paragraphs = 0;
  let section: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const rule = rules[index] ?? null;
    if (rule !== null && kept.length > 0 && endsArticle(rule, index, prose, paragraphs)) break;
    if (rule?.drops === 'section' && kept.length > 0) section = index;
    else if (rule !== null || headsSection(block)) section = null;
    if (
      (section !== null && index - section <= LONGEST_SECTION) ||
      rule !== null ||
      isLinkList(block) ||
      isTeaser(block, blocks[index - 1], blocks[index + 1]) ||
      isRepeat(block, seen)
    )
      continue;
    const head = kept.length < DATELINE_ZONE;
    if (title !== null && kept.length < 3 && sameWords(block.text, title)) continue;
    const edge = head || index >= last;
    if (edge && block.role !== 'table' && isDateline(block.text)) continue;
    if (head && block.role !== 'table' && credits.has(creditWords(block.text))) continue;
    if (isQuotedAgain(block, whole)) continue;
    kept.push(block);
    if (isProse(block)) paragraphs += 1;
  }
  return withoutEmptyHeadings(kept);
}

/** `By Ruth Adler and Sam Oyelaran` and `Ruth Adler, Sam Oyelaran` are one. */
function creditWords(words: string): string {
  return bareWords(
    words.replace(/^(?:by|文)\s|^(?:本[报報刊网台])?(?:见习|實習|实习)?[记記]者|\s(?:and|和)\s/giu, ' '),
  );
}

/** A short line without a full stop or a figure: under it, something else begins. */
function headsSection({ role, text }: PageBlock): boolean {
  return role === 'heading' || role === 'table' || (text.length <= 60 && !/[.。!！?？]$|\d/u.test(text));
}

/** The words of the paragraphs, a line each. */
function bareLines(blocks: readonly PageBlock[]): string {
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_COMPARED.characters) return '';
  return `\n${blocks.map(({ text, role }) => (role === 'table' ? '' : bareWords(text))).join('\n')}\n`;
}

/** A pull quote says again what stands in a paragraph, and each of its figures would count twice. */
function isQuotedAgain({ role, text }: PageBlock, whole: string): boolean {
  if (role === 'heading' || role === 'table' || text.length > LONGEST_REPEAT) return false;
  const words = bareWords(text);
  if (words.length < (/\p{Script=Han}/u.test(words) ? 16 : 40)) return false;
  const first = whole.indexOf(words);
  const within = (at: number) => at !== -1 && !(whole[at - 1] === '\n' && whole[at + words.length] === '\n');
  return within(first) || (first !== -1 && within(whole.indexOf(words, first + words.length)));
}

interface LastProse {
  /** Of any paragraph, and of the last that is no teaser under a link. */
  readonly any: number;
  readonly own: number;
}

function lastProse(blocks: readonly PageBlock[], rules: readonly (BoilerplateRule | null)[]): LastProse {
  const any = blocks.findLastIndex((block, index) => rules[index] === null && isProse(block));
  const own = blocks.findLastIndex(
    (block, index) =>
      rules[index] === null && isProse(block) && (index === 0 || (blocks[index - 1]?.linked ?? 0) < MOSTLY_LINKS),
  );
  return { any, own };
}

/** Whether the article ends at a piece that falls under this rule. `paragraphs`: of what stands before it. */
function endsArticle({ drops }: BoilerplateRule, index: number, last: LastProse, paragraphs: number): boolean {
  // 3 Comments stands under many a headline, too.
  if (drops === 'end') return paragraphs >= 2;
  return (drops === 'rest' && last.own < index) || (drops === 'foot' && last.any < index);
}

function isProse({ role, text, linked }: PageBlock): boolean {
  return role !== 'item' && text.length >= PROSE && linked < MOSTLY_LINKS;
}

function isLinkList({ role, text, linked }: PageBlock): boolean {
  if (role === 'table' || role === 'heading' || linked < MOSTLY_LINKS || text.length >= 160) return false;
  // An item that is a link and nothing else is a headline of another article, though it may ask.
  return (role === 'item' && linked > 0.95) || !/[。！？.!?]["”’」]?$/u.test(text);
}

/** A headline of another article: linked, and one of several or with no words of its own under it. */
function isTeaser(block: PageBlock, before: PageBlock | undefined, next: PageBlock | undefined): boolean {
  const isLinked = (other: PageBlock | undefined) => other?.role === 'heading' && other.linked >= MOSTLY_LINKS;
  return isLinked(block) && (next === undefined || next.role === 'heading' || isLinked(before));
}

/** Where the text begins behind a headline that stands among the first pieces with nothing but labels before it. */
function headlineEnd(blocks: readonly PageBlock[], title: string | null): number {
  const at = title === null ? -1 : blocks.slice(0, HEADLINE_ZONE).findIndex(({ text }) => sameWords(text, title));
  const before = blocks.slice(0, Math.max(0, at));
  const labels = before.every(
    ({ role, text }) => role !== 'table' && text.length < PROSE && !/[。.!?！？]$|\d/u.test(text),
  );
  return labels ? at + 1 : 0;
}

function isRepeat({ role, text }: PageBlock, seen: Set<string>): boolean {
  if (role === 'table' || text.length > LONGEST_REPEAT) return false;
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

/** A heading at the end, or what is left of a list of links, heads nothing. */
function withoutEmptyHeadings(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let end = blocks.length;
  while (end > 1 && blocks[end - 1]?.role === 'heading') end -= 1;
  return blocks.slice(0, end);
}
