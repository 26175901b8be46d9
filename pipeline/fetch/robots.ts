/** What a robots.txt says to one reader. */
export interface Robots {
  /** May the path, with its query, be asked for? */
  readonly allows: (path: string) => boolean;
  /** Seconds between two requests; 0 when it does not say. */
  readonly crawlDelay: number;
}

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number;
}

/** More rules than this are not read. */
const MOST_LINES = 20_000;

/**
 * Reads a robots.txt as RFC 9309 has it: the groups that name this reader, else those for everybody; of the rules that
 * match a path the longest counts, and of two as long the one that allows.
 */
export function readRobots(text: string, reader: string): Robots {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.includes(reader.toLowerCase()));
  const mine = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = mine.flatMap((group) => group.rules);
  return {
    allows: (path) => {
      const wanted = normalPath(path);
      if (wanted === '/robots.txt') return true;
      const matching = rules.filter((rule) => matches(rule.path, wanted));
      const longest = Math.max(0, ...matching.map((rule) => rule.path.length));
      const last = matching.filter((rule) => rule.path.length === longest);
      return last.length === 0 || last.some(({ allow }) => allow);
    },
    crawlDelay: Math.max(0, ...mine.map(({ delay }) => delay)),
  };
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/, MOST_LINES)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]{1,20})\s*:\s*([^#]*)/.exec(line) ?? [];
    const said = value.trim();
    switch (name.toLowerCase()) {
      case 'user-agent':
        // Names that follow each other share a group; one behind a rule opens the next.
        if (open === null || open.rules.length > 0 || open.delay > 0) {
          open = { agents: [], rules: [], delay: 0 };
          groups.push(open);
        }
        open.agents.push(said.split('/')[0]?.trim().toLowerCase() ?? '');
        break;
      case 'allow':
      case 'disallow':
        // An empty rule forbids nothing.
        if (said !== '') open?.rules.push({ allow: name.toLowerCase() === 'allow', path: normalPath(said) });
        break;
      case 'crawl-delay':
        if (open !== null && Number(said) > 0) open.delay = Number(said);
    }
  }
  return groups;
}

/** `*` stands for any characters, `$` at the end for the end. Piece by piece from the left: no backtracking. */
function matches(rule: string, path: string): boolean {
  const whole = rule.endsWith('$');
  const pieces = (whole ? rule.slice(0, -1) : rule).split('*');
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const last = whole && index === rest.length - 1;
    const found = last ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || (last && !path.endsWith(piece))) return false;
    at = found + piece.length;
  }
  return !whole || at === path.length;
}

/** Percent signs as a server would read them, so that /%61 and /a are one. */
function normalPath(path: string): string {
  try {
    return encodeURI(decodeURI(path)).replaceAll('%25', '%');
  } catch {
    // A percent sign that stands for nothing is compared as it is.
    return path;
  }
}
