import type { Statement } from '../../extractors/model/claim.ts';
import { groundOf, rolesOf } from './identity.ts';
import { blockFamily } from './metrics/metric-kin.ts';
import { nameOf, nameStem } from './names/names.ts';
import { shelfPath } from './names/shelves.ts';
import { datesAnUtterance } from './utterances.ts';
import { admissible } from './verdict/interval.ts';

/**
 * The coarse key of a claim: level, change or date, dimension, metric family and whom it is about. Claims of
 * different blocks never state one fact, so that an article touches few other claims. Null for a claim that is
 * comparable with nothing: nothing measured (次日 in an article without a day), nothing that it is measured of, or only the
 * day on which somebody spoke.
 */
export function blockOf(claim: Statement): string | null {
  const ground = groundOf(claim);
  if (ground === null || admissible(claim) === null || datesAnUtterance(claim)) return null;
  const roles = rolesOf(claim);
  const subject = nameOf(roles.subject);
  const object = nameOf(roles.object);
  if (subject === null && object === null) return null;
  const about = subject === null ? `of ${nameStem(object ?? NOBODY)}` : nameStem(subject);
  return [ground.kind, ground.dimension, blockFamily(ground.metric.family), about].join('|');
}

/** Where the thing that a claim is about stands; null where the claim leaves it out, and may be one with any of its block. */
export function shelfOfClaim(claim: Statement): string | null {
  const object = nameOf(rolesOf(claim).object);
  return object === null ? null : shelfPath(object);
}

const NOBODY = { key: '', listed: false, words: [] } as const;
