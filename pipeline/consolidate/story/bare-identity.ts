import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { type Identity, rolesOf } from '../identity.ts';
import type { Member } from '../member.ts';
import { isGrowth } from '../metrics/growth-metric.ts';
import { metricOf } from '../metrics/metric-nature.ts';
import { nameOf } from '../names/names.ts';
import { periodOf } from '../period.ts';
import { measureOf } from '../verdict/dimension.ts';
import { admissible } from '../verdict/interval.ts';

const BARE = 'bare ';

/** The identity of a claim whose words do not say what it measures, or of what: it is like no other. */
function bareIdentity(claim: PlacedClaim): Identity {
  const roles = rolesOf(claim);
  return {
    kind: claim.kind === 'date' ? 'date' : isGrowth(claim) ? 'change' : 'level',
    dimension: claim.kind === 'date' ? 'day' : (measureOf(claim)?.dimension ?? 'count'),
    modality: claim.modality === 'reported' || claim.modality === 'hypothetical' ? claim.modality : 'expected',
    metric: metricOf(claim) ?? { key: '', wider: [], family: '', nature: 'flow', told: '' },
    ...{ subject: nameOf(roles.subject), object: nameOf(roles.object), scope: nameOf(roles.scope) },
    ...{ noun: null, basis: claim.basis, forecaster: null },
    time: periodOf(claim, claim.published),
    key: `${BARE}${claim.articleId} ${claim.id}`,
  };
}

/** A claim of which only the figure is known, as a member of its twins' fact; null where the words give no number. */
export function bareMember(claim: PlacedClaim): Member | null {
  const interval = admissible(claim);
  return interval === null ? null : { claim, identity: bareIdentity(claim), interval };
}

/** True for a member with such an identity. */
export function isBare({ identity }: Member): boolean {
  return identity.key.startsWith(BARE);
}
