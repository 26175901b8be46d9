// Takes one job, says so, and holds it until it is killed: node doomed-worker.ts MODULE PLACE OPTIONS
const [module = '', place = '', options = ''] = process.argv.slice(2);
const { open } = await import(module);
const queue = await open(place, JSON.parse(options));
await queue.work(
  'read',
  () => {
    process.stdout.write('taken\n');
    return new Promise(() => setInterval(() => {}, 1000));
  },
  { concurrency: 1 },
);

export {};
