import type { Attached } from '../../../engine/relations/discourse.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import { isCentralBank } from '../../../lexicon/organisations/central-banks.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import { type Clause, textOf } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

/** 将受保护鱼类从35种增加至42种: something is changed by whoever acts, and no subject stands in the clause. */
const DONE_TO = /^[\s"“”]*(?:并|还|再|又|同时|进一步)?[将把]/u;

/** What such a clause begins with. */
const mayBeDoneTo = characterSet(' \t\u3000\u00a0"“”并还再又同进将把');

/**
 * Who changed what 将 or 把 brings up: the body that has just published or announced it. A national office acts for its
 * country (加拿大统计局发布名录，将…增加至42种: the list is that of Canada). Null in any other clause.
 */
export function actingBody({ scene, speakings }: Reading, clause: Clause): Attached | null {
  if (!mayBeDoneTo(scene.text, clause.start) || !DONE_TO.test(textOf(scene, clause))) return null;
  const speaking = speakings.findLast((one) => one.verb.end <= clause.start);
  if (speaking === undefined) return null;
  // 宣布,将回购利率下调25个基点: a central bank's rate is its own.
  if (isCentralBank(speaking.slot.id)) return { slot: speaking.slot, rule: 'zh/subject/acting-body', inherited: false };
  const country = scene.lexicon.entity(speaking.slot.id)?.parent;
  if (country == null || !country.startsWith('country:')) return null;
  const slot: Slot = { ...speaking.slot, id: country, label: scene.lexicon.entity(country)?.label ?? country };
  return { slot, rule: 'zh/subject/acting-body', inherited: false };
}

/** 将受保护鱼类从35种增加至42种, 将清单由50项增至60项: how many of what 将 brings up, where no noun is counted. */
export function changedNumber({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'count' || !mayBeDoneTo(scene.text, clause.start) || !DONE_TO.test(textOf(scene, clause)))
    return null;
  const id = 'metric:number';
  const { start, end } = figure;
  return {
    slot: { id, label: scene.lexicon.entity(id)?.label ?? id, text: scene.text.slice(start, end), start, end },
    rule: 'zh/metric/changed-number',
    inherited: false,
  };
}
