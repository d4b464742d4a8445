"""Reads FollowTheMoney's JSON lines as its own tools do: prints what is wrong with them, and how many there are of each schema."""

import collections
import json
import sys

from followthemoney import model
from followthemoney.dataset.util import dataset_name_check
from followthemoney.entity import ValueEntity
from followthemoney.types import registry

problems = []
schemata = {}
references = []
counts = collections.Counter()


def problem(entity, *what):
    problems.append(" ".join([str(entity.get("id")), *map(str, what)]))


def check_value(data, prop, value):
    cleaned = prop.type.clean(value, format=prop.format)
    if cleaned != value:
        problem(data, prop.qname, "reads", repr(value), "as", repr(cleaned))
    if not prop.type.validate(value):
        problem(data, prop.qname, "does not take", repr(value))
    if prop.type == registry.entity:
        references.append((data["id"], prop, value))


def check(data):
    schema = model.get(data["schema"])
    if schema is None or schema.abstract:
        return problem(data, "has no such schema:", data["schema"])
    if data["id"] in schemata:
        problem(data, "is there twice")
    if registry.entity.clean(data["id"]) != data["id"]:
        problem(data, "is no id")
    schemata[data["id"]] = schema
    counts[schema.name] += 1
    for dataset in data["datasets"]:
        dataset_name_check(dataset)
    for name, values in data["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub or prop.deprecated:
            problem(data, schema.name, "has no property", name)
            continue
        for value in values:
            check_value(data, prop, value)
    for name in schema.required:
        if not data["properties"].get(name):
            problem(data, schema.name, "needs", name)
    schema.validate(data)
    for kind in (model.get_proxy, ValueEntity.from_dict):
        read = kind(json.loads(json.dumps(data)), cleaned=False).to_dict()
        for name, values in data["properties"].items():
            if sorted(read["properties"].get(name, [])) != sorted(values):
                problem(data, name, "is read otherwise")
    ends = [end for end in (schema.source_prop, schema.target_prop) if end]
    for end in ends:
        if len(data["properties"].get(end.name, [])) != 1:
            problem(data, "has no end", end.name)


for line in sys.stdin:
    entity = json.loads(line)
    try:
        check(entity)
    except Exception as error:
        problem(entity, f"{type(error).__name__}: {error}")

for id, prop, value in references:
    if value not in schemata:
        problems.append(f"{id} {prop.qname} leads nowhere: {value}")
    elif not schemata[value].is_a(prop.range):
        problems.append(f"{id} {prop.qname} leads to {value}, a {schemata[value].name}; expected a {prop.range.name}")

print(json.dumps({"problems": problems, "counts": counts}))
