/** Whether somebody can be called so: up to 60 letters, digits and `. _ @ -`, beginning with a letter or digit. */
export function isUserName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._@ -]{0,59}$/u.test(name);
}
