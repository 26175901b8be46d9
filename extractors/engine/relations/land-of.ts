/** The country that a slot is, or that its place lies in, by id: `country:CL`, `place:CL/antofagasta`, `place:CN-BJ`. Null for all else. */
export function landOf(id: string): string | null {
  const code = /^(?:country:([A-Z]{2})$|place:([A-Z]{2})(?=$|[/-]))/.exec(id);
  return code === null ? null : `country:${code[1] ?? code[2]}`;
}
