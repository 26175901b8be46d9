import type { CheerioAPI } from 'cheerio';
import type { PageBlock } from './block.ts';
import { readTable } from './page-table.ts';

type Node = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'select',
  'button',
  'textarea',
  'input',
  'head',
  'title',
  'canvas',
  'audio',
  'video',
  'map',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'ruby',
  'rb',
  'img',
  'picture',
  'math',
  'mi',
  'mn',
  'mo',
  'mrow',
  'center-inline',
]);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The pieces of a page or of a part of it. Data tables are kept as Markdown tables, so that a figure keeps the headings
 * of its row and column. Raised digits become superscript characters: 10<sup>8</sup> must not read as 108, and a
 * footnote number must not grow onto the figure before it. `apart`: with a blank between neighbouring elements of one
 * line, as they are seen in bars of source and date; in prose that would tear words.
 */
export function pageBlocks($: CheerioAPI, root: Node, { apart = false } = {}): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let words = '';
  let linked = 0;

  const flush = (role: PageBlock['role']): void => {
    const text = words.replace(/[\s\u200b\u2060\ufeff]+/gu, ' ').trim();
    if (text !== '') blocks.push({ role, text, linked: Math.min(1, linked / text.length) });
    words = '';
    linked = 0;
  };

  const walk = (node: Node, role: PageBlock['role'], inLink: boolean): void => {
    if (node.type === 'text') {
      words += node.data;
      if (inLink) linked += node.data.trim().length;
      return;
    }
    if (!('children' in node)) return;
    const name = node.type === 'tag' ? node.name : '';
    if (SKIPPED.has(name) || name === 'rt' || name === 'rp') return;
    if (name === 'br' || name === 'hr') {
      flush(role);
      return;
    }
    if (name === 'sup') {
      words += raised($(node).text());
      return;
    }
    if (name === 'table') {
      const table = readTable($, node);
      if (table !== null) {
        flush(role);
        blocks.push({ role: 'table', text: table, linked: 0 });
        return;
      }
    }
    const inline = node.type !== 'root' && INLINE.has(name);
    const inner = roleOf(name, role);
    if (!inline) flush(role);
    else if (apart) words += ' ';
    for (const child of node.children) walk(child, inner, inLink || name === 'a');
    if (!inline) flush(inner);
  };

  walk(root, 'paragraph', false);
  flush('paragraph');
  return blocks;
}

function roleOf(name: string, outer: PageBlock['role']): PageBlock['role'] {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dd') return 'item';
  if (name === 'p' || name === 'dt' || name === 'blockquote' || name === 'pre')
    return outer === 'item' ? 'item' : 'paragraph';
  return outer;
}

function raised(text: string): string {
  const bare = text.trim();
  if (!/^\[?\d{1,4}\]?$/u.test(bare)) return text;
  return [...bare.replace(/[[\]]/g, '')].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
}
