/** Procedures that read this graph and nothing else. */
const PROCEDURES = new Set([
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]);

/** Before the first dot of Neo4j's own functions; functions of plug-ins, which may do anything, have other names there. */
const FUNCTIONS = new Set([
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'point',
  'vector',
]);

/** Whether a procedure may be called. */
export function isReading(procedure: string): boolean {
  return PROCEDURES.has(procedure);
}

/** Whether a function with a dotted name is one of Neo4j's own. */
export function isBuiltIn(name: readonly string[]): boolean {
  return FUNCTIONS.has((name[0] ?? '').toLowerCase());
}

/** The procedures that may be called, for a hint. */
export const readingProcedures = [...PROCEDURES].join(', ');
