import { BONDS } from './commodities/bonds.ts';
import { CROPS } from './commodities/crops.ts';
import { DISEASES } from './commodities/diseases.ts';
import { ENERGY } from './commodities/energy.ts';
import { EVERYDAY } from './commodities/everyday.ts';
import { FOODS } from './commodities/foods.ts';
import { GOODS } from './commodities/goods.ts';
import { INDUSTRIAL } from './commodities/industrial.ts';
import { MINERALS } from './commodities/minerals.ts';
import { TRADED } from './commodities/traded.ts';
import type { EntityRow } from './entity.ts';

/** Everything that is dug, grown, burnt, made, shipped or sold. */
export const COMMODITIES: readonly EntityRow[] = [
  ...MINERALS,
  ...ENERGY,
  ...CROPS,
  ...FOODS,
  ...GOODS,
  ...EVERYDAY,
  ...INDUSTRIAL,
  ...TRADED,
  ...BONDS,
  ...DISEASES,
];
