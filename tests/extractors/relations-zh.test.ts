import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extractors/engine/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';
import type { Claim } from '../../extractors/model/claim.ts';
import type { RelationLine } from '../corpus/relation-line.ts';
import { ZH_RELATIONS_SPEECH } from '../corpus/zh-relations-speech.ts';
import { ZH_RELATIONS_SUBJECTS } from '../corpus/zh-relations-subjects.ts';
import { ZH_RELATIONS_TIMES } from '../corpus/zh-relations-times.ts';
import { ZH_RELATIONS_TRADE } from '../corpus/zh-relations-trade.ts';

const DAY = parseDay('2026-03-10');

/** The claim on the figure that the line names, read as the body of an article. */
function claimOn(line: RelationLine): Claim | undefined {
  const before = `一周数字\n\n${line.after === undefined ? '' : line.after}`;
  const text = before + line.text;
  const start = before.length + line.text.indexOf(line.figure);
  return extractClaims({ id: line.text, text, lang: 'zh', published: DAY }).find(
    (claim) => claim.start < start + line.figure.length && start < claim.end,
  );
}

describe.each([
  ['subjects', ZH_RELATIONS_SUBJECTS],
  ['trade', ZH_RELATIONS_TRADE],
  ['times', ZH_RELATIONS_TIMES],
  ['speech', ZH_RELATIONS_SPEECH],
] as const)('Chinese %s', (_, lines) => {
  it.each(lines.map((line) => [`${line.figure} in: ${line.text}`, line] as const))('%s', (_, line) => {
    const claim = claimOn(line);
    const got = {
      subject: claim?.subject?.id ?? null,
      object: claim?.object?.id ?? null,
      metric: claim?.metric?.id ?? null,
      scope: claim?.scope?.id ?? null,
      attribution: claim?.attribution?.id ?? null,
      time: claim?.time?.edtf ?? null,
      modality: claim?.modality,
    };
    const { text: _text, after: _after, figure: _figure, ...wanted } = line;
    expect(claim).toBeDefined();
    expect(got).toMatchObject(wanted);
  });
});
