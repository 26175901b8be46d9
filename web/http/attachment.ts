import { shownName } from '../decisions/take-in.ts';

/**
 * The value of Content-Disposition that saves an answer under a name from outside (RFC 6266, RFC 8187): nothing of the
 * name can end the header, begin another field, name a folder, or show its letters in another order than they have.
 */
export function attachment(name: string): string {
  const plain = shownName(name);
  const ascii = plain.replaceAll(/[^\w. -]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeName(plain)}`;
}

/** RFC 8187 leaves fewer characters as they are than addresses do. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
