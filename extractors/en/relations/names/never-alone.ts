import type { Name } from '../sentence/name.ts';
import { ROLES } from './roles.ts';

/** How far around a name the town is looked for: a text that names it over and over is not walked through each time. */
const REACH = 6000;

/** Porto Belo, told more than once, where no Porto is: a town's name that is a part of somebody's. */
export function isNeverAlone(text: string, words: string, place: Name): boolean {
  if (place.type !== 'place' || !/^place:/.test(place.slot.id) || !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words))
    return false;
  const [town = '', other = ''] = words.split(' ');
  if (place.slot.text !== town || ROLES.test(other.toLowerCase())) return false;
  const around = text.slice(Math.max(0, place.start - REACH), place.end + REACH);
  let times = 0;
  for (let at = around.indexOf(town); at >= 0; at = around.indexOf(town, at + 1)) {
    if (!around.startsWith(words, at)) return false;
    times++;
  }
  return times >= 2;
}
