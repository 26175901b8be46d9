import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../steps/outcome.ts';
import type { QueueStatus } from './queue-status.ts';

/** Counts what a process does, and tells it in Prometheus' words. */
export interface Metrics {
  /** One stage of one article, or of articles stored together. */
  readonly timed: (stage: 'read' | 'store', seconds: number) => void;
  readonly settled: (outcome: Outcome) => void;
  /** The page for Prometheus. Built at most once a second, however many ask. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const FRESH_MS = 1000;

/** Metrics of this process, with event-loop lag and memory. `status` is asked when somebody looks; workers have none. */
export function createMetrics(status: (() => Promise<QueueStatus>) | null): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const jobs = new Counter({
    name: 'heshu_jobs_total',
    help: 'Files and entries settled, by what became of them',
    labelNames: ['status'],
    registers,
  });
  const claims = new Counter({ name: 'heshu_claims_total', help: 'Claims stored', registers });
  const failures = new Counter({
    name: 'heshu_failures_total',
    help: 'Files that failed, by code',
    labelNames: ['code'],
    registers,
  });
  const durations = new Histogram({
    name: 'heshu_stage_seconds',
    help: 'Seconds a stage took',
    labelNames: ['stage'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const refresh = status === null ? async () => {} : statusGauges(registry, status);
  let built: { readonly at: number; readonly text: Promise<string> } | null = null;
  return {
    timed: (stage, seconds) => durations.observe({ stage }, seconds),
    settled: (outcome) => {
      jobs.inc({ status: outcome.status });
      if (outcome.status === 'stored') claims.inc(outcome.claims);
      if (outcome.status === 'failed') failures.inc({ code: outcome.code });
    },
    text: () => {
      if (built === null || Date.now() - built.at > FRESH_MS) {
        built = { at: Date.now(), text: refresh().then(() => registry.metrics()) };
      }
      return built.text;
    },
    contentType: registry.contentType,
  };
}

/** Gauges of the queue. What comes back sets them: before the page is made, as a gauge does not wait for another. */
function statusGauges(registry: Registry, status: () => Promise<QueueStatus>): () => Promise<void> {
  const registers = [registry];
  const articles = new Gauge({ name: 'heshu_articles', help: 'Articles in the database', registers });
  const owed = new Gauge({ name: 'heshu_owed', help: 'Files taken in and not finished', registers });
  const oldest = new Gauge({ name: 'heshu_oldest_seconds', help: 'Age of the oldest that is owed', registers });
  const queued = new Gauge({
    name: 'heshu_queue_jobs',
    help: 'Jobs in the queue, by kind and state',
    labelNames: ['kind', 'state'],
    registers,
  });
  return async () => {
    const now = await status();
    articles.set(now.articles);
    owed.set(now.owed);
    oldest.set(now.oldestSeconds ?? 0);
    for (const [kind, counts] of Object.entries(now.jobs)) {
      for (const state of ['waiting', 'active', 'failed'] as const) queued.set({ kind, state }, counts[state]);
    }
  };
}
