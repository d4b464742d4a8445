/** How many trials a test makes: few unless the long form is asked for, with LONG=full. */
export function trials(short: number, full: number): number {
  return process.env.LONG === 'full' ? full : short;
}
