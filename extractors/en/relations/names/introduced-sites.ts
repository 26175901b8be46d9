import type { Slot } from '../../../model/claim.ts';
import { SITE_NOUNS } from '../sentence/word-classes.ts';
import { swallows } from './body-names.ts';

const LANDS =
  / (?:Province|County|District|Prefecture|Region|Territory|Peninsula|Basin|Strait|Islands?|Desert|Delta|Valley|Mountains?)$/;

const SITES = [...SITE_NOUNS].join('|');
/** Behind a name: what it is, with a few words before it that say more. */
const IS_SITE = new RegExp(
  `^(?:, (?:an?|the|its|one of) (?:[^\\s,.;]{1,20} ){0,6}|,? (?:[a-z][a-z-]{1,20} (?:and )?){0,3})(?:${SITES})\\b`,
);
const REACH = 96;
/** Before a name: which works stand there. */
const SITE_AT = new RegExp(`(?:${SITES}|factory|facility|operation|operations) (?:at|in|near) $`);

/**
 * "Kestrel Ridge, a copper mine in the North-Western Province": names of lands and of works that the text introduces as
 * such, which "the company" never comes back to.
 */
export function isSiteOrLand({ label }: Slot, text: string): boolean {
  if (LANDS.test(label)) return true;
  if (swallows(label)) return false;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
    const end = at + label.length;
    if (IS_SITE.test(text.slice(end, end + REACH)) || SITE_AT.test(text.slice(Math.max(0, at - 24), at))) return true;
  }
  return false;
}
