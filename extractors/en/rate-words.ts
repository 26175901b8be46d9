/** Units of their own that stand for a rate in one word. */
export const RATE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'bbl/day': ['bpd', 'b/d', 'bopd', 'barrels per day'],
  '[boe]/day': ['boepd', 'boe/d', 'boed'],
  '[mi_i]/h': ['mph', 'm.p.h.', 'm.p.h'],
  'km/h': ['km/h', 'kph', 'kmh', 'kmph', 'km/hr'],
  'm/s': ['m/s'],
  '[mi_i]/[gal_us]': ['mpg', 'mpge'],
  'Mbit/s': ['mbps', 'mbit/s', 'mb/s'],
  'Gbit/s': ['gbps', 'gbit/s'],
  'kbit/s': ['kbps'],
  't/year': ['tpa', 'tpy', 't/y'],
  't/day': ['tpd'],
  '[cft_i]/s': ['cfs'],
  '[cft_i]/day': ['cfd', 'scfd'],
  'point/game': ['ppg'],
  'rebound/game': ['rpg'],
  'assist/game': ['apg'],
};
