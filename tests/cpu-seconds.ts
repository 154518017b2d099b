/** @returns Seconds that this process has worked: how busy others keep the machine is not in it. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
