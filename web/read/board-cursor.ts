/** The place of the last row, as storage gave it: four plain values, and nothing else is handed back to it. */
export function boardCursor(given: string | undefined): string | null {
  if (given === undefined || given.length > 300) return null;
  try {
    const parts: unknown = JSON.parse(given);
    const plain = (part: unknown) => typeof part === 'string' || typeof part === 'number';
    return Array.isArray(parts) && parts.length === 4 && parts.every(plain) ? given : null;
  } catch {
    // Cut off or typed by hand: the board begins at its start.
    return null;
  }
}
