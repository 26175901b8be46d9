/** Words of the interface by key, in both languages: a key that lacks one does not compile. */
export type StringTable = Readonly<Record<string, readonly [zh: string, en: string]>>;
