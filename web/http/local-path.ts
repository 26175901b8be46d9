/** An address to go on to, if it is one of ours; else the first page. Never another site: `//host` and `/\host` are refused. */
export function localPath(path: string | undefined): string {
  if (path === undefined || !/^\/(?![/\\])[^\s\\]*$/.test(path)) return '/';
  return path;
}
