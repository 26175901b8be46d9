/** What players are measured by, in capitals and behind a figure (0.5 WAR, 3.12 ERA); small letters are words. */
export const SPORTS_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  'win above replacement': ['WAR'],
  'earned run average': ['ERA'],
  touchdown: ['TD', 'TDs'],
};
