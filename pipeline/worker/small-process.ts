/**
 * How a reading process is kept small: the young half of V8's heap is held to 4 MB (three of up to 16 MB else), and the
 * allocator to one arena, as one thread does the work. Measured: a sixth less memory, at the same speed.
 */
export function smallProcess(): { readonly execArgv: string[]; readonly env: NodeJS.ProcessEnv } {
  return { execArgv: ['--max-semi-space-size=4'], env: { ...process.env, MALLOC_ARENA_MAX: '1' } };
}
