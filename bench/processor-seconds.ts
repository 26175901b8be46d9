/** Processor time that a call takes in all threads of the process, its garbage collection included; in seconds. */
export function processorSeconds(call: () => void): number {
  const began = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
