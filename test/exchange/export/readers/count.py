"""Opens a large graph as others do, with every warning an error: prints how many nodes and edges it has, as JSON."""

import json
import sys
import warnings

import igraph
import networkx

warnings.simplefilter("error")

form, file = sys.argv[1:]

if form == "graphml":
    graph = igraph.Graph.Read_GraphML(file)
    counts = {"nodes": graph.vcount(), "edges": graph.ecount()}
else:
    graph = getattr(networkx, "read_" + form)(file)
    counts = {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}
print(json.dumps(counts))
