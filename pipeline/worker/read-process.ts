import { extractClaims } from '../../extractors/index.ts';
import { readTask } from '../steps/read.ts';
import type { ReadTask } from '../steps/read-task.ts';
import { serveTasks } from './serve-tasks.ts';

// The lexicon and the dictionaries of both languages are loaded when first used: here, once a process, so that no
// article's time is spent on it.
for (const text of ['2025年全国稀土矿产量约为27万吨。', 'Mine production rose to 270,000 tonnes in 2025.']) {
  extractClaims({ id: 'warm-up', text, published: null });
}

serveTasks((task: ReadTask) => readTask(task));
