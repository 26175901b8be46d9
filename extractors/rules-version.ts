/** Names the state of all rules and tables. Raise it with every change that can alter a claim, so that `reprocess` knows what is old. */
export const RULES_VERSION = '2026-11-23.4';
