import { benchCheck } from './check.ts';
import { benchLoad } from './load.ts';
import { benchReload } from './reload.ts';

/** What can be measured: each with the number of statements it takes where none is given. */
const BENCHES: Readonly<
  Record<string, { readonly run: (statements: number) => Promise<void>; readonly statements: number }>
> = {
  load: { run: benchLoad, statements: 100_000 },
  reload: { run: benchReload, statements: 10_000 },
  check: { run: benchCheck, statements: 10_000 },
};

const [name = '', given] = process.argv.slice(2);
const bench = BENCHES[name];
const statements = Number(given ?? bench?.statements);
if (bench && Number.isInteger(statements) && statements > 0) await bench.run(statements);
else {
  console.error(
    `Say what to measure: ${Object.keys(BENCHES).join(', ')}; and with how many statements, if you like.`,
  );
  process.exitCode = 1;
}
