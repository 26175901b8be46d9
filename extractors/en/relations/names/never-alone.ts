import type { Name } from '../sentence/name.ts';
import { ROLES } from './roles.ts';

/** Porto Belo, told more than once, where no Porto is: a town's name that is a part of somebody's. */
export function isNeverAlone(text: string, words: string, place: Name): boolean {
  if (place.type !== 'place' || !/^place:/.test(place.slot.id) || !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words))
    return false;
  const [town = '', other = ''] = words.split(' ');
  if (place.slot.text !== town || ROLES.test(other.toLowerCase())) return false;
  let times = 0;
  for (let at = text.indexOf(town); at >= 0; at = text.indexOf(town, at + 1)) {
    if (!text.startsWith(words, at)) return false;
    times++;
  }
  return times >= 2;
}
