import { readFileSync, writeFileSync } from 'node:fs';

// Loaded into a command, it leaves behind what the command cost.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  // The system's own figure for a process begins with what its parent held.
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  const cost = { megabytes: Number(kilobytes) / 1024, seconds: (userCPUTime + systemCPUTime) / 1_000_000 };
  writeFileSync(process.env.COST_FILE, JSON.stringify(cost));
});
