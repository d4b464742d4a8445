"""Opens graphs as others do, with every warning an error: prints a line of JSON for each `READER FORMAT FILE`."""

import json
import sys
import warnings

import igraph
import networkx

warnings.simplefilter("error")


def networkx_graph(form, file):
    graph = getattr(networkx, "read_" + form)(file)
    graph.graph.pop("node_default", None)
    graph.graph.pop("edge_default", None)
    return {
        "directed": graph.is_directed(),
        "graph": graph.graph,
        "nodes": [{"name": node, **values} for node, values in graph.nodes(data=True)],
        "edges": [
            {"source": source, "target": target, **values}
            for source, target, values in graph.edges(data=True)
        ],
        "keys": [str(edge[-1]) for edge in graph.edges(keys=True)] if graph.is_multigraph() else [],
    }


def igraph_graph(form, file):
    graph = igraph.Graph.Read(file, format=form)
    return {
        "directed": graph.is_directed(),
        "graph": {name: graph[name] for name in graph.attributes()},
        "nodes": [known(node.attributes()) for node in graph.vs],
        "edges": [
            {"source": edge.source, "target": edge.target, **known(edge.attributes())}
            for edge in graph.es
        ],
    }


def known(values):
    """igraph has no absent values: a number that is not given is not a number."""
    return {name: value for name, value in values.items() if value == value}


READERS = {"networkx": networkx_graph, "igraph": igraph_graph}

for reader, form, file in zip(*[iter(sys.argv[1:])] * 3):
    try:
        read = READERS[reader](form, file)
    except Exception as error:
        read = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(read))
