import type { PageBlock } from './block.ts';
import { boilerplateRule } from './boilerplate.ts';
import { isDateline } from './dateline.ts';
import { sameWords } from './same-words.ts';

const LONGEST_REPEAT = 200;
/** Prose behind a line such as 相关阅读 shows that the article went on. */
const PROSE = 60;
const MOSTLY_LINKS = 0.6;
const DATELINE_ZONE = 6;

/**
 * Leaves out what is no part of the article: navigation, share bars, notices, related links, lines that repeat, the
 * headline (the text has it already) and lines that are datelines and nothing else.
 */
export function cleanBlocks(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const kept: PageBlock[] = [];
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const rule = block.role === 'table' ? null : boilerplateRule(block.text);
    if (rule?.drops === 'rest' && kept.length > 0 && !proseFollows(blocks, index)) break;
    if (rule !== null || isLinkList(block) || isRepeat(block, seen)) continue;
    if (title !== null && kept.length < 3 && sameWords(block.text, title)) continue;
    const edge = kept.length < DATELINE_ZONE || index >= blocks.length - DATELINE_ZONE;
    if (edge && block.role !== 'table' && isDateline(block.text)) continue;
    kept.push(block);
  }
  return withoutEmptyHeadings(kept);
}

function proseFollows(blocks: readonly PageBlock[], index: number): boolean {
  const prose = blocks
    .slice(index + 1)
    .filter(
      ({ text, linked, role }) =>
        role !== 'item' && text.length >= PROSE && linked < MOSTLY_LINKS && boilerplateRule(text) === null,
    );
  return prose.length >= 2;
}

function isLinkList({ role, text, linked }: PageBlock): boolean {
  return (
    role !== 'table' &&
    role !== 'heading' &&
    linked >= MOSTLY_LINKS &&
    !/[。！？.!?]["”’」]?$/u.test(text) &&
    text.length < 160
  );
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
