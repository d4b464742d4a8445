import * as graphologyModule from 'graphology';
import * as louvainModule from 'graphology-communities-louvain';
import * as betweennessModule from 'graphology-metrics/centrality/betweenness.js';

/** What a module has as `default`, or itself. */
type Main<Module> = Module extends { readonly default: infer Default } ? Default : Module;

// These are CommonJS: Node gives what they export as `default`, where their types say that this has a `default` of its own.
const { UndirectedGraph } = (graphologyModule as unknown as { default: typeof graphologyModule }).default;
const louvain = louvainModule.default as unknown as Main<typeof louvainModule.default>;
const betweenness = betweennessModule.default as unknown as Main<typeof betweennessModule.default>;

export { betweenness, louvain, UndirectedGraph };
