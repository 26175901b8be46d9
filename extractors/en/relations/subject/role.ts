import type { RuleName } from '../../../model/derivation.ts';

/**
 * What a name does in its sentence.
 *
 * `place`: where a thing is (stocks in Malaysia, copper in London): the subject of what is measured, the scope of a
 * price. `origin`, `destination`, `partner`: the other side of a trade (imports from, exports to, trade with).
 * `whole`: what a share is of. `compared`: what something is compared with. `agent`: who did what the figure before it
 * counts (supplied by Brazil).
 */
export type NameRole =
  | 'subject'
  | 'place'
  | 'origin'
  | 'destination'
  | 'partner'
  | 'whole'
  | 'compared'
  | 'agent'
  | 'object'
  | 'metric'
  | 'index'
  | 'none';

/** What a name does, and the rule that says so. */
export interface Role {
  readonly role: NameRole;
  readonly rule: RuleName;
}
