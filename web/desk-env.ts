import type { App } from '../pipeline/app.ts';
import type { Database } from '../storage/database.ts';
import type { Assets } from './http/assets.ts';
import type { LiveEvents } from './live-events.ts';
import type { Ui } from './ui.ts';
import type { Viewer } from './viewer.ts';

/** What every route works with. */
export interface Desk {
  readonly app: App;
  readonly db: Database;
  readonly live: LiveEvents;
  readonly assets: Assets;
  /** Seals form tokens; drawn anew at each start. */
  readonly secret: Uint8Array;
  /** True when only this machine can reach the desk. */
  readonly loopback: boolean;
}

/** What requests carry with them; Hono's environment. */
export interface DeskEnv {
  Variables: {
    viewer: Viewer | null;
    ui: Ui;
  };
}
