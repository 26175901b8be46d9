import type { Clause, Name } from '../sentence/clause.ts';

/** What is done in a place by whoever does it there. */
const BUILT_THERE =
  /^(?:本土|境内|当地)?(?:新建|建设|建造|兴建|建成?|开设|开发|生产|开采)(?:一[座家条个处]|每|年产|同[样等]|(?=[^,，]{0,12}需))/u;

/** 在伦敦,反对比例…; 在首都喀土穆,面包价格…: a clause of its own that says where all that follows holds. */
export function isPlaceOfSentence(text: string, clause: Clause, name: Name): boolean {
  if (name.type !== 'place' && name.type !== 'country' && name.type !== 'region') return false;
  const after = text.slice(name.end, clause.end);
  // 在北美建设一座工厂需要12亿美元: nobody in particular builds it.
  if (BUILT_THERE.test(after)) return /^[\s(（“]*(?:而|但)?如?在$/u.test(text.slice(clause.start, name.start));
  return (
    /^[\s(（“]*(?:而|但|其中)?在(?:首都|省会|首府|该国|该州|当地)?$/u.test(text.slice(clause.start, name.start)) &&
    /^(?:全[国市州境]|地区|境内|当地)?[,，]$/u.test(after)
  );
}
