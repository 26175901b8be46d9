import type { CommandMaker } from './command-maker.ts';

/** One line of `heshu --help`, and where its command is. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandMaker>;
}

/** Every command, in the order of `heshu --help`. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'demo',
    summary: 'try it on the sample articles, in a database that is thrown away',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  {
    name: 'up',
    summary: 'serve the desk, watch the inbox, work off what is dropped; the everyday command',
    load: async () => (await import('./up.ts')).upCommand,
  },
  {
    name: 'watch',
    summary: 'watch a folder without serving the desk',
    load: async () => (await import('./watch.ts')).watchCommand,
  },
  {
    name: 'ingest',
    summary: 'store articles now and print what became of each',
    load: async () => (await import('./ingest.ts')).ingestCommand,
  },
  {
    name: 'feed',
    summary: 'add, list and remove the feeds that `heshu up` asks for news',
    load: async () => (await import('./feed.ts')).feedCommand,
  },
  {
    name: 'extract',
    summary: 'print the claims of files, without a database',
    load: async () => (await import('./extract.ts')).extractCommand,
  },
  {
    name: 'figures',
    summary: 'read bare figures from lines of JSON on standard input',
    load: async () => (await import('./figures.ts')).figuresCommand,
  },
  {
    name: 'explain',
    summary: 'print which rules made the claim at a place in a file',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'claims',
    summary: 'list stored claims',
    load: async () => (await import('./claims.ts')).claimsCommand,
  },
  {
    name: 'review',
    summary: 'list the claims to look at, most doubtful first, and decide on them',
    load: async () => (await import('./review.ts')).reviewCommand,
  },
  {
    name: 'facts',
    summary: 'list facts: claims about the same thing, with their sides',
    load: async () => (await import('./facts.ts')).factsCommand,
  },
  {
    name: 'conflicts',
    summary: 'show where figures disagree, each side with its sentence and source',
    load: async () => (await import('./conflicts.ts')).conflictsCommand,
  },
  {
    name: 'settle',
    summary: 'settle a conflict: which side is right, and why',
    load: async () => (await import('./settle.ts')).settleCommand,
  },
  {
    name: 'split',
    summary: 'take a claim out of its fact, or an article out of its reprints',
    load: async () => (await import('./split.ts')).splitCommand,
  },
  {
    name: 'join',
    summary: 'bring a claim into a fact, or an article to the text that it reprints',
    load: async () => (await import('./join.ts')).joinCommand,
  },
  {
    name: 'checks',
    summary: 'list arithmetic checks inside articles',
    load: async () => (await import('./checks.ts')).checksCommand,
  },
  {
    name: 'articles',
    summary: 'list stored articles',
    load: async () => (await import('./articles.ts')).articlesCommand,
  },
  {
    name: 'remove',
    summary: 'take articles out, as if they had never come',
    load: async () => (await import('./remove.ts')).removeCommand,
  },
  {
    name: 'failures',
    summary: 'list what could not be read, and why',
    load: async () => (await import('./failures.ts')).failuresCommand,
  },
  {
    name: 'retry',
    summary: 'try failed files again',
    load: async () => (await import('./retry.ts')).retryCommand,
  },
  {
    name: 'reprocess',
    summary: 'read stored articles again under the present rules',
    load: async () => (await import('./reprocess.ts')).reprocessCommand,
  },
  {
    name: 'lexicon',
    summary: 'check your own names and metrics, and run their example sentences',
    load: async () => (await import('./lexicon.ts')).lexiconCommand,
  },
  {
    name: 'status',
    summary: 'print what there is and what is waiting',
    load: async () => (await import('./status.ts')).statusCommand,
  },
  {
    name: 'user',
    summary: 'say who may log in at the desk, and as what',
    load: async () => (await import('./user.ts')).userCommand,
  },
  {
    name: 'doctor',
    summary: 'check the installation and the database',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  {
    name: 'backup',
    summary: 'copy the database while the program runs',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  {
    name: 'export',
    summary: 'write everything, or the claims, for another Heshu or for other programs',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'import',
    summary: 'load an exported archive into an empty database',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'worker',
    summary: 'read articles for another machine, through Redis',
    load: async () => (await import('./worker.ts')).workerCommand,
  },
  {
    name: 'store',
    summary: 'write what workers on other machines have read',
    load: async () => (await import('./store.ts')).storeCommand,
  },
];
