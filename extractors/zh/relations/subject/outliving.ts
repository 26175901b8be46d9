import type { Attached, Discourse } from '../../../engine/relations/discourse.ts';
import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Slot } from '../../../model/claim.ts';
import { tellsOfSeveralWorks } from '../names/works-and-sites.ts';

/** What a sentence told of, and the slots of its figures. */
export interface Told {
  readonly subject: Attached | null;
  readonly figures: readonly FigureSlots[];
}

/** Whom the next sentence goes on with: whoever this one told of, or null where that was only by the way. */
export function outlives(scene: Scene, before: Discourse, told: Told): Attached | null {
  const { subject } = told;
  return subject === null || isByTheWay(scene, before, { ...told, subject }) ? null : subject;
}

function isByTheWay(
  scene: Scene,
  before: Discourse,
  { subject, figures }: { readonly subject: Attached; readonly figures: readonly FigureSlots[] },
): boolean {
  const { slot, rule } = subject;
  const { text, sentence } = scene;
  const last = before.subject;
  // 其中,人身险公司…。同期,赔付支出…: a part that is told of by the way is left with its sentence.
  if (text.startsWith('其中', sentence.start)) return true;
  // 中、小型企业PMI: a group does not outlive its sentence where a place is told of.
  if (/^zh\/(?:subject\/sector|object\/listed-item)$/u.test(rule) && isGround(last)) return true;
  // 买卖合同纠纷、借款合同纠纷排名前三: nor does what is ranked.
  if (rule === 'zh/subject/ranked' && isGround(last ?? before.headline.subject)) return true;
  // 队长张三贡献6分: a person does not outlive the sentence where a team, a place or a case is told of.
  if (rule === 'zh/subject/person' && (last ?? before.headline.subject) !== null) return true;
  // 《江海》以5亿元居首,…: of many films none is told of in the next sentence.
  if (text.charAt(slot.start - 1) === '《' && tellsOfSeveralWorks(scene)) return true;
  if (last === null) return false;
  // 成都、北京均超过600万辆。去年…: nor does a list of places within the one that is told of.
  if (isListWithin(scene, slot.id, last.id)) return true;
  // 国航占航班量的41%，南航占16%: who has which part of it leaves whoever has the whole.
  if (isDealtOut(scene, figures)) return true;
  // 首尔新生儿占全国的19.3%。2月登记结婚…: a part of the whole told of leaves the whole in mind.
  return isPartOnly(scene, figures, last.id);
}

function isGround(slot: Slot | null): boolean {
  return /^(?:country|place|region):/u.test(slot?.id ?? '');
}

/** Whether a subject is several places of the one that was told of before. */
function isListWithin({ lexicon }: Scene, several: string, whole: string): boolean {
  return several.includes('+') && several.split('+').every((one) => lexicon.isWithin(one, whole));
}

/** Whether a sentence only tells what part of a whole something is. */
function isPartOnly({ figures: all }: Scene, figures: readonly FigureSlots[], whole: string): boolean {
  const measured = figures.filter((_, at) => all[at]?.kind !== 'date');
  return (
    measured.length > 0 &&
    measured.every(({ scope, subject }) => scope?.slot.id === whole && subject?.slot.id !== whole)
  );
}

/** Whether a sentence tells of nothing but the shares of several. */
function isDealtOut({ figures: all }: Scene, figures: readonly FigureSlots[]): boolean {
  const shared = new Set<string>();
  for (const [at, { subject }] of figures.entries()) {
    const kind = all[at]?.kind;
    if (kind === 'date') continue;
    if (kind !== 'share' || subject === null) return false;
    shared.add(subject.slot.id);
  }
  return shared.size > 1;
}
