import { CURRENCY_CODES, MINOR_UNITS } from './currencies.ts';
import type { Dimension } from './dimensions.ts';
import { LABORATORY_UNITS } from './laboratory-units.ts';

export type { Dimension } from './dimensions.ts';

/**
 * Every unit that is converted: UCUM code (a code of our own in square brackets where UCUM has none) to its dimension
 * and its factor to the dimension's base unit, which is the row with factor 1. Factors are exact by definition
 * (international yard and pound, 1959; SI brochure, 9th edition; 市制: 1 mu = 2000/3 m², 1 jin = 0.5 kg).
 */
export const UNITS = {
  ...LABORATORY_UNITS,
  // mass: kg
  ng: { dimension: 'mass', factor: 1e-12 },
  ug: { dimension: 'mass', factor: 1e-9 },
  mg: { dimension: 'mass', factor: 1e-6 },
  g: { dimension: 'mass', factor: 1e-3 },
  kg: { dimension: 'mass', factor: 1 },
  t: { dimension: 'mass', factor: 1000 },
  '[jin]': { dimension: 'mass', factor: 0.5 },
  '[liang]': { dimension: 'mass', factor: 0.05 },
  '[qian]': { dimension: 'mass', factor: 0.005 },
  '[dan]': { dimension: 'mass', factor: 50 },
  '[lb_av]': { dimension: 'mass', factor: 0.45359237 },
  '[oz_av]': { dimension: 'mass', factor: 0.028349523125 },
  '[oz_tr]': { dimension: 'mass', factor: 0.0311034768 },
  '[ston_av]': { dimension: 'mass', factor: 907.18474 },
  '[lton_av]': { dimension: 'mass', factor: 1016.0469088 },
  '[stone_av]': { dimension: 'mass', factor: 6.35029318 },
  '[car_m]': { dimension: 'mass', factor: 0.0002 },
  '[gr]': { dimension: 'mass', factor: 0.00006479891 },
  // volume: m3
  mL: { dimension: 'volume', factor: 1e-6 },
  cL: { dimension: 'volume', factor: 1e-5 },
  dL: { dimension: 'volume', factor: 1e-4 },
  L: { dimension: 'volume', factor: 1e-3 },
  hL: { dimension: 'volume', factor: 0.1 },
  kL: { dimension: 'volume', factor: 1 },
  ML: { dimension: 'volume', factor: 1000 },
  uL: { dimension: 'volume', factor: 1e-9 },
  mm3: { dimension: 'volume', factor: 1e-9 },
  cm3: { dimension: 'volume', factor: 1e-6 },
  m3: { dimension: 'volume', factor: 1 },
  km3: { dimension: 'volume', factor: 1e9 },
  bbl: { dimension: 'volume', factor: 0.158987294928 },
  '[gal_us]': { dimension: 'volume', factor: 0.003785411784 },
  '[gal_br]': { dimension: 'volume', factor: 0.00454609 },
  '[qt_us]': { dimension: 'volume', factor: 0.000946352946 },
  '[pt_us]': { dimension: 'volume', factor: 0.000473176473 },
  '[cup_us]': { dimension: 'volume', factor: 0.0002365882365 },
  '[foz_us]': { dimension: 'volume', factor: 0.0000295735295625 },
  '[tbs_us]': { dimension: 'volume', factor: 0.00001478676478125 },
  '[tsp_us]': { dimension: 'volume', factor: 0.00000492892159375 },
  '[bu_us]': { dimension: 'volume', factor: 0.03523907016688 },
  '[cft_i]': { dimension: 'volume', factor: 0.028316846592 },
  '[cin_i]': { dimension: 'volume', factor: 0.000016387064 },
  '[cyd_i]': { dimension: 'volume', factor: 0.764554857984 },
  '[acr_us].[ft_us]': { dimension: 'volume', factor: 1233.48183754752 },
  // length: m
  nm: { dimension: 'length', factor: 1e-9 },
  um: { dimension: 'length', factor: 1e-6 },
  mm: { dimension: 'length', factor: 1e-3 },
  cm: { dimension: 'length', factor: 0.01 },
  dm: { dimension: 'length', factor: 0.1 },
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  '[in_i]': { dimension: 'length', factor: 0.0254 },
  '[ft_i]': { dimension: 'length', factor: 0.3048 },
  '[yd_i]': { dimension: 'length', factor: 0.9144 },
  '[mi_i]': { dimension: 'length', factor: 1609.344 },
  '[nmi_i]': { dimension: 'length', factor: 1852 },
  '[fth_i]': { dimension: 'length', factor: 1.8288 },
  '[ly]': { dimension: 'length', factor: 9460730472580800 },
  AU: { dimension: 'length', factor: 149597870700 },
  '[li]': { dimension: 'length', factor: 500 },
  '[zhang]': { dimension: 'length', factor: 10 / 3 },
  '[chi]': { dimension: 'length', factor: 1 / 3 },
  '[cun]': { dimension: 'length', factor: 1 / 30 },
  // area: m2
  mm2: { dimension: 'area', factor: 1e-6 },
  cm2: { dimension: 'area', factor: 1e-4 },
  m2: { dimension: 'area', factor: 1 },
  km2: { dimension: 'area', factor: 1e6 },
  har: { dimension: 'area', factor: 1e4 },
  ar: { dimension: 'area', factor: 100 },
  '[mu]': { dimension: 'area', factor: 2000 / 3 },
  '[qing]': { dimension: 'area', factor: 200000 / 3 },
  '[ping]': { dimension: 'area', factor: 400 / 121 },
  '[acr_us]': { dimension: 'area', factor: 4046.8564224 },
  '[sft_i]': { dimension: 'area', factor: 0.09290304 },
  '[syd_i]': { dimension: 'area', factor: 0.83612736 },
  '[sin_i]': { dimension: 'area', factor: 0.00064516 },
  '[smi_i]': { dimension: 'area', factor: 2589988.110336 },
  // duration: s; a year of 365 days and a month of 30, for comparing lengths only. In rates by symbol (km/h), alone by name (`SPAN_NAMES`)
  ns: { dimension: 'duration', factor: 1e-9 },
  us: { dimension: 'duration', factor: 1e-6 },
  ms: { dimension: 'duration', factor: 1e-3 },
  s: { dimension: 'duration', factor: 1 },
  min: { dimension: 'duration', factor: 60 },
  h: { dimension: 'duration', factor: 3600 },
  second: { dimension: 'duration', factor: 1 },
  minute: { dimension: 'duration', factor: 60 },
  hour: { dimension: 'duration', factor: 3600 },
  day: { dimension: 'duration', factor: 86400 },
  night: { dimension: 'duration', factor: 86400 },
  week: { dimension: 'duration', factor: 604800 },
  month: { dimension: 'duration', factor: 2592000 },
  quarter: { dimension: 'duration', factor: 7776000 },
  year: { dimension: 'duration', factor: 31536000 },
  decade: { dimension: 'duration', factor: 315360000 },
  century: { dimension: 'duration', factor: 3153600000 },
  // energy: J
  J: { dimension: 'energy', factor: 1 },
  kJ: { dimension: 'energy', factor: 1000 },
  MJ: { dimension: 'energy', factor: 1e6 },
  GJ: { dimension: 'energy', factor: 1e9 },
  TJ: { dimension: 'energy', factor: 1e12 },
  'W.h': { dimension: 'energy', factor: 3600 },
  'kW.h': { dimension: 'energy', factor: 3.6e6 },
  'MW.h': { dimension: 'energy', factor: 3.6e9 },
  'MW.d': { dimension: 'energy', factor: 8.64e10 },
  'GW.h': { dimension: 'energy', factor: 3.6e12 },
  'TW.h': { dimension: 'energy', factor: 3.6e15 },
  PJ: { dimension: 'energy', factor: 1e15 },
  EJ: { dimension: 'energy', factor: 1e18 },
  eV: { dimension: 'energy', factor: 1.602176634e-19 },
  cal: { dimension: 'energy', factor: 4.184 },
  kcal: { dimension: 'energy', factor: 4184 },
  '[Btu]': { dimension: 'energy', factor: 1055.05585262 },
  'M[Btu]': { dimension: 'energy', factor: 1055055852.62 },
  // power: W
  W: { dimension: 'power', factor: 1 },
  mW: { dimension: 'power', factor: 1e-3 },
  kW: { dimension: 'power', factor: 1000 },
  MW: { dimension: 'power', factor: 1e6 },
  GW: { dimension: 'power', factor: 1e9 },
  TW: { dimension: 'power', factor: 1e12 },
  '[HP]': { dimension: 'power', factor: 745.6998715822702 },
  // data: bit
  bit: { dimension: 'data', factor: 1 },
  kbit: { dimension: 'data', factor: 1e3 },
  Mbit: { dimension: 'data', factor: 1e6 },
  Gbit: { dimension: 'data', factor: 1e9 },
  Tbit: { dimension: 'data', factor: 1e12 },
  By: { dimension: 'data', factor: 8 },
  kBy: { dimension: 'data', factor: 8e3 },
  MBy: { dimension: 'data', factor: 8e6 },
  GBy: { dimension: 'data', factor: 8e9 },
  TBy: { dimension: 'data', factor: 8e12 },
  PBy: { dimension: 'data', factor: 8e15 },
  EBy: { dimension: 'data', factor: 8e18 },
  ZBy: { dimension: 'data', factor: 8e21 },
  // speed of computing: what is counted is floating-point operations, or whole ones, a second
  GFLOPS: { dimension: 'floating-point-speed', factor: 1e9 },
  TFLOPS: { dimension: 'floating-point-speed', factor: 1e12 },
  PFLOPS: { dimension: 'floating-point-speed', factor: 1e15 },
  EFLOPS: { dimension: 'floating-point-speed', factor: 1e18 },
  ZFLOPS: { dimension: 'floating-point-speed', factor: 1e21 },
  TOPS: { dimension: 'operations-speed', factor: 1e12 },
  POPS: { dimension: 'operations-speed', factor: 1e15 },
  EOPS: { dimension: 'operations-speed', factor: 1e18 },
  // temperature keeps its scale: an offset is no factor, so each scale is a dimension's base of its own in `dimensionOf`
  Cel: { dimension: 'temperature', factor: 1 },
  '[degF]': { dimension: 'temperature', factor: 1 },
  K: { dimension: 'temperature', factor: 1 },
  // the rest
  deg: { dimension: 'angle', factor: 1 },
  "'": { dimension: 'angle', factor: 1 / 60 },
  rad: { dimension: 'angle', factor: 57.29577951308232 },
  Pa: { dimension: 'pressure', factor: 1 },
  hPa: { dimension: 'pressure', factor: 100 },
  kPa: { dimension: 'pressure', factor: 1000 },
  MPa: { dimension: 'pressure', factor: 1e6 },
  bar: { dimension: 'pressure', factor: 1e5 },
  'm[Hg]': { dimension: 'pressure', factor: 133322.387415 },
  'mm[Hg]': { dimension: 'pressure', factor: 133.322387415 },
  GPa: { dimension: 'pressure', factor: 1e9 },
  mbar: { dimension: 'pressure', factor: 100 },
  atm: { dimension: 'pressure', factor: 101325 },
  'k[psi]': { dimension: 'pressure', factor: 6894757.293168 },
  '[psi]': { dimension: 'pressure', factor: 6894.757293168 },
  V: { dimension: 'voltage', factor: 1 },
  mV: { dimension: 'voltage', factor: 1e-3 },
  kV: { dimension: 'voltage', factor: 1000 },
  uA: { dimension: 'current', factor: 1e-6 },
  mA: { dimension: 'current', factor: 1e-3 },
  A: { dimension: 'current', factor: 1 },
  'mA.h': { dimension: 'charge', factor: 3.6 },
  'A.h': { dimension: 'charge', factor: 3600 },
  Ohm: { dimension: 'resistance', factor: 1 },
  N: { dimension: 'force', factor: 1 },
  kN: { dimension: 'force', factor: 1000 },
  'N.m': { dimension: 'torque', factor: 1 },
  '[lbf_av].[ft_i]': { dimension: 'torque', factor: 1.3558179483314 },
  dB: { dimension: 'sound', factor: 1 },
  lm: { dimension: 'light', factor: 1 },
  Bq: { dimension: 'radioactivity', factor: 1 },
  mSv: { dimension: 'radiation-dose', factor: 1e-3 },
  uSv: { dimension: 'radiation-dose', factor: 1e-6 },
  Sv: { dimension: 'radiation-dose', factor: 1 },
  mol: { dimension: 'substance', factor: 1 },
  mmol: { dimension: 'substance', factor: 1e-3 },
  umol: { dimension: 'substance', factor: 1e-6 },
  Mpx: { dimension: 'pixels', factor: 1 },
  Hz: { dimension: 'frequency', factor: 1 },
  kHz: { dimension: 'frequency', factor: 1e3 },
  MHz: { dimension: 'frequency', factor: 1e6 },
  GHz: { dimension: 'frequency', factor: 1e9 },
  THz: { dimension: 'frequency', factor: 1e12 },
  '{rev}/min': { dimension: 'rotation', factor: 1 },
  '[kn_i]': { dimension: 'speed', factor: 1852 / 3600 },
  '[mach]': { dimension: 'speed', factor: 340.3 },
  '%': { dimension: 'share', factor: 1 },
  '[ppth]': { dimension: 'share', factor: 0.1 },
  '[ppm]': { dimension: 'share', factor: 1e-4 },
  '[ppb]': { dimension: 'share', factor: 1e-7 },
  pp: { dimension: 'points', factor: 1 },
  bp: { dimension: 'points', factor: 0.01 },
  x: { dimension: 'multiple', factor: 1 },
  point: { dimension: 'index', factor: 1 },
  magnitude: { dimension: 'magnitude', factor: 1 },
  score: { dimension: 'score', factor: 1 },
  '[teu]': { dimension: 'containers', factor: 1 },
  '[feu]': { dimension: 'containers', factor: 2 },
  '[GT]': { dimension: 'gross-tonnage', factor: 1 },
  // Tonnage weighed by the work that a ship takes to build.
  '[CGT]': { dimension: 'compensated-tonnage', factor: 1 },
  '[boe]': { dimension: 'gas-oil-equivalent', factor: 1 },
  '[gce]': { dimension: 'gas-oil-equivalent', factor: 4.7893e-6 },
  '[kgce]': { dimension: 'gas-oil-equivalent', factor: 4.7893e-3 },
  '[tce]': { dimension: 'gas-oil-equivalent', factor: 4.7893 },
} as const satisfies Record<string, { readonly dimension: Dimension; readonly factor: number }>;

export type UnitCode = keyof typeof UNITS;

interface UnitRow {
  readonly dimension: Dimension;
  readonly factor: number;
}

const ROWS: ReadonlyMap<string, UnitRow> = new Map(Object.entries(UNITS));

/** The row of a plain unit code; undefined for money, rates and counted things. */
export function unitRow(code: string): UnitRow | undefined {
  return ROWS.get(code);
}

/**
 * What two figures must share to be comparable: `mass`, `money:USD` (currencies are never converted),
 * `money:USD/mass` for a price, `count:patent` for a counted thing. Temperatures compare within one scale only.
 */
export function dimensionOf(unit: string): string {
  return DIMENSIONS.get(unit) ?? composedDimension(unit);
}

function composedDimension(unit: string): string {
  if (unit === '{rev}/min') return 'rotation';
  const slash = unit.lastIndexOf('/');
  if (slash > 0) return `${dimensionOf(unit.slice(0, slash))}/${dimensionOf(unit.slice(slash + 1))}`;
  const many = manyIn(unit);
  if (many !== null) return dimensionOf(many.unit);
  if (CURRENCY_CODES.has(unit)) return `money:${unit}`;
  const minor = MINOR_UNITS.get(unit);
  if (minor !== undefined) return `money:${minor.currency}`;
  const row = ROWS.get(unit);
  if (row === undefined) return `count:${unit}`;
  return row.dimension === 'temperature' ? `temperature:${unit}` : row.dimension;
}

/** What one `unit` is in the base unit of its dimension; money, counts and unknown words are their own base. */
export function factorOf(unit: string): number {
  return FACTORS.get(unit) ?? composedFactor(unit);
}

function composedFactor(unit: string): number {
  const minor = MINOR_UNITS.get(unit);
  if (minor !== undefined) return minor.factor;
  if (unit === '{rev}/min') return 1;
  const slash = unit.lastIndexOf('/');
  if (slash > 0) return factorOf(unit.slice(0, slash)) / factorOf(unit.slice(slash + 1));
  const many = manyIn(unit);
  if (many !== null) return many.count * factorOf(many.unit);
  return ROWS.get(unit)?.factor ?? 1;
}

/** `(100.km)`, `(100000.person)`: what a rate is told for so many of, as UCUM writes it. */
function manyIn(unit: string): { readonly count: number; readonly unit: string } | null {
  const dot = unit.startsWith('(') && unit.endsWith(')') ? unit.indexOf('.') : -1;
  const count = dot > 0 ? Number(unit.slice(1, dot)) : 0;
  return Number.isInteger(count) && count > 0 ? { count, unit: unit.slice(dot + 1, -1) } : null;
}

/** The plain units, worked out once: they are asked for with every figure. */
const PLAIN_UNITS = [...ROWS.keys(), ...CURRENCY_CODES, ...MINOR_UNITS.keys()];
const DIMENSIONS: ReadonlyMap<string, string> = new Map(PLAIN_UNITS.map((unit) => [unit, composedDimension(unit)]));
const FACTORS: ReadonlyMap<string, number> = new Map(PLAIN_UNITS.map((unit) => [unit, composedFactor(unit)]));
