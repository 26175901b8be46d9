import { CROPS } from './commodities/crops.ts';
import { ENERGY } from './commodities/energy.ts';
import { GOODS } from './commodities/goods.ts';
import { MINERALS } from './commodities/minerals.ts';
import type { EntityRow } from './entity.ts';

/** Everything that is dug, grown, burnt, made, shipped or sold. */
export const COMMODITIES: readonly EntityRow[] = [...MINERALS, ...ENERGY, ...CROPS, ...GOODS];
