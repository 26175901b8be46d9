import { type AttachCues, attach } from '../../engine/attach.ts';
import type { RelationPack } from '../../engine/relation-pack.ts';
import { ABBREVIATIONS, CLAUSE_MARKS } from '../segments.ts';
import { tagEnglish } from '../words.ts';
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
  listed: (text, between) => /^,? ?(?:and|or|&)? ?$/i.test(text.slice(between.start, between.end)),
  rules: {
    subject: 'en/subject/carried-over',
    object: 'en/object/carried-over',
    metric: 'en/metric/carried-over',
    time: 'en/time/carried-over',
  },
};

/** How English says what a figure is about. */
export const EN_RELATIONS: RelationPack = {
  clauseMarks: CLAUSE_MARKS,
  abbreviations: ABBREVIATIONS,
  tag: tagEnglish,
  relate: (scene, before) => attach(scene, before, CUES),
};
