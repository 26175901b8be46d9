import { type AttachCues, attach } from '../../engine/attach.ts';
import type { RelationPack } from '../../engine/relation-pack.ts';
import { ABBREVIATIONS, CLAUSE_MARKS } from '../segments.ts';
import { tagChinese } from '../words.ts';
import { attributionOf } from './attribution.ts';
import { behind } from './behind.ts';
import { dateUse, eventOf } from './dates.ts';
import { fillersOf } from './fillers.ts';
import { modalityOf } from './modality.ts';
import { openMetric } from './open-metric.ts';

const CUES: AttachCues = {
  fillers: fillersOf,
  behind,
  dateUse,
  event: eventOf,
  openMetric,
  attribution: attributionOf,
  modality: modalityOf,
  listed: (text, between) => /^[、和与及]$/u.test(text.slice(between.start, between.end)),
  rules: {
    subject: 'zh/subject/carried-over',
    object: 'zh/object/carried-over',
    metric: 'zh/metric/carried-over',
    time: 'zh/time/carried-over',
  },
};

/** How Chinese says what a figure is about. */
export const ZH_RELATIONS: RelationPack = {
  clauseMarks: CLAUSE_MARKS,
  abbreviations: ABBREVIATIONS,
  tag: tagChinese,
  relate: (scene, before) => attach(scene, before, CUES),
};
