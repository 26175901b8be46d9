import type { Clause, Name } from '../sentence/clause.ts';

/** 在伦敦,反对比例…; 在首都喀土穆,面包价格…: a clause of its own that says where all that follows holds. */
export function isPlaceOfSentence(text: string, clause: Clause, name: Name): boolean {
  if (name.type !== 'place' && name.type !== 'country') return false;
  return (
    /^[\s(（“]*(?:而|但|其中)?在(?:首都|省会|首府|该国|该州|当地)?$/u.test(text.slice(clause.start, name.start)) &&
    /^(?:全[国市州境]|地区|境内|当地)?[,，]$/u.test(text.slice(name.end, clause.end))
  );
}
