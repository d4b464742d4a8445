import { totalmem } from 'node:os';
import type { HomeFiles } from './files.ts';
import type { Ports } from './ports.ts';

/**
 * The text of neo4j.conf. It is written anew at each start, so editing it has no effect.
 * Whoever may read the graph must not thereby read this machine's files or reach its network: three settings
 * together close LOAD CSV, the last of them an internal one, to be tested again with each new Neo4j.
 * @param own settings besides
 */
export function confText(files: HomeFiles, ports: Ports, own: Readonly<Record<string, string>> = {}): string {
  const settings = {
    'server.directories.data': files.data,
    'server.directories.logs': files.logs,
    'server.directories.run': files.run,
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.browser}`,
    'server.http.advertised_address': `127.0.0.1:${ports.browser}`,
    'server.https.enabled': 'false',
    'server.http_enabled_modules': 'BROWSER',
    'server.config.strict_validation.enabled': 'true',
    'server.memory.pagecache.size': `${pageCacheMegabytes(totalmem())}m`,
    // The whole wait of a stop, ten seconds, is netty's quiet period after the stores are closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // An empty home takes 516 MB otherwise.
    'db.tx_log.preallocate': 'false',
    // Otherwise each statement is planned anew for lists of one, of ten, and of a hundred, and comes to the same plan.
    'internal.cypher.use_parameter_size': 'false',
    // A guard against forgotten transactions; the API sets much shorter limits for its own.
    'db.transaction.timeout': '10m',
    'server.directories.import': 'import',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Neo4j's Browser would fetch fonts and a feedback form from other hosts.
    'dbms.security.http_static_content_security_policy_header': [
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
      `connect-src 'self' ws://127.0.0.1:${ports.bolt} ws://localhost:${ports.bolt}`,
    ].join('; '),
  };
  const lines = Object.entries({ ...settings, ...own }).map(([name, value]) => `${name}=${value}`);
  return ['# Written by Demarche at each start.', ...lines, ''].join('\n');
}

/** An eighth of the machine's memory between 64 MB and 1 GB; what is not used is not taken. */
function pageCacheMegabytes(memory: number): number {
  return Math.round(Math.min(Math.max(memory / 8 / 1024 ** 2, 64), 1024));
}
