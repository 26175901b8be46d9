/** Words written one behind another, parted by spaces: long tables stay readable so. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
