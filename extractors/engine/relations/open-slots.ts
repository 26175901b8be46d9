import type { FigureSlots } from './relation-pack.ts';

/** A figure that the words leave open. */
export const OPEN: FigureSlots = {
  subject: null,
  object: null,
  metric: null,
  scope: null,
  attribution: null,
  time: null,
  modality: 'reported',
  modalityRule: null,
  doubts: [],
};
