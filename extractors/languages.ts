import { EN_PACK } from './en/index.ts';
import { EN_RELATIONS } from './en/relations/index.ts';
import type { LanguagePack } from './engine/figures/language-pack.ts';
import type { RelationPack } from './engine/relations/relation-pack.ts';
import type { Language } from './model/article.ts';
import { ZH_PACK } from './zh/index.ts';
import { ZH_RELATIONS } from './zh/relations/index.ts';

/** The languages that Heshu reads, one line each. */
export const LANGUAGES = {
  zh: { figures: ZH_PACK, relations: ZH_RELATIONS },
  en: { figures: EN_PACK, relations: EN_RELATIONS },
} as const satisfies Record<Language, { readonly figures: LanguagePack; readonly relations: RelationPack }>;

/** Words ending in a full stop that ends no sentence, of all languages: articles mix them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap((language) => [...language.relations.abbreviations]),
);
