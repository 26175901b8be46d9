const forgetters: (() => void)[] = [];

/**
 * Registers what forgets the readings kept of a text. A reader that keeps them asks at every call whether the text is
 * still the same. That is at once told of one string, but takes as long as the text of two strings that are equal: so
 * readings are forgotten before a text is read, and behind it, that no text is held for longer than it is read.
 */
export function onForget(forget: () => void): void {
  forgetters.push(forget);
}

/** Forgets the readings kept of the text read last. */
export function forgetText(): void {
  for (const forget of forgetters) forget();
}
