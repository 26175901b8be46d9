/** How many months a period has: 12 for `2025` and `2024-11/2025-10`, 3 for `2025-Q4`; null for what is no run of months. */
export function lengthOf(edtf: string): number | null {
  if (/^\d{4}$/.test(edtf)) return 12;
  if (/^\d{4}-\d\d$/.test(edtf)) return Number(edtf.slice(5)) > 12 ? null : 1;
  if (/^\d{4}-Q\d$/.test(edtf)) return 3;
  if (/^\d{4}-H\d$/.test(edtf)) return 6;
  const [, from, first, to, last] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(edtf) ?? [];
  return from === undefined ? null : (Number(to) - Number(from)) * 12 + Number(last) - Number(first) + 1;
}
