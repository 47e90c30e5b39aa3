"""Making the .rng, and reading from it which attributes each element may have."""
import os
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

RNG = "http://relaxng.org/ns/structure/1.0"
Q = "{%s}" % RNG
TEI = os.environ.get("TEI_BINARY", Path(__file__).resolve().parents[2] / "tei")
NOTE = """<?xml version="1.0" encoding="UTF-8"?>
<!-- Made from tei-edition.rnc by Scripts/check-schema; change that, not this. -->
"""


def converted(source):
    made = subprocess.run([TEI, "schema", "convert", source], check=True, stdout=subprocess.PIPE)
    return ET.fromstring(made.stdout)


def from_compact(source):
    """The grammar as one XML text: `tei schema convert` writes a file for each part, and we join them."""
    root = converted(source)
    parts = []
    for child in root:
        if child.tag == Q + "include":
            included = converted(source.parent / Path(child.get("href")).with_suffix(".rnc"))
            # The modules agree on these two, so that they can move up to the joint root.
            for name in ("ns", "datatypeLibrary"):
                if included.get(name):
                    root.set(name, included.get(name))
            parts += list(included)
        else:
            parts.append(child)
    root[:] = parts
    ET.register_namespace("", RNG)
    ET.indent(root, " ")
    return NOTE + ET.tostring(root, encoding="unicode") + "\n"


class Grammar:
    def __init__(self, path):
        self.root = ET.parse(path).getroot()
        self.defines = {d.get("name"): d for d in self.root.iter(Q + "define")}

    def attributes_by_element(self):
        """{element: {attribute: the pattern of its value}}"""
        found = {}
        for e in self.root.iter(Q + "element"):
            found.setdefault(e.get("name"), {}).update(self._attributes(e))
        return found

    def _attributes(self, pattern):
        found = {}
        for child in pattern:
            if child.tag == Q + "attribute":
                found[child.get("name")] = child[0] if len(child) else ET.Element(Q + "text")
            elif child.tag == Q + "ref":
                target = self.defines[child.get("name")]
                if target[0].tag != Q + "element":
                    found.update(self._attributes(target))
            elif child.tag != Q + "element":
                found.update(self._attributes(child))
        return found

    def values(self, pattern, fresh):
        """One legal value for each alternative of a value pattern; fresh() makes a new id."""
        tag = pattern.tag.removeprefix(Q)
        if tag == "ref":
            return self.values(self.defines[pattern.get("name")][0], fresh)
        if tag == "choice":
            return [v for c in pattern for v in self.values(c, fresh)]
        if tag == "list":
            return [" ".join([v, v]) for v in self.values(pattern[0][0], fresh)]
        if tag == "value":
            return [pattern.text or ""]
        if tag == "text":
            return ["any text"]
        limit = [p.text for p in pattern if p.get("name") == "pattern"]
        return [self._datum(pattern.get("type"), limit[0] if limit else None, fresh)]

    def _datum(self, kind, limit, fresh):
        if kind == "ID":
            return fresh()
        if kind == "token" and limit:
            return next(v for start, v in TOKENS if limit.startswith(start))
        return DATA[kind]


# The token patterns of datatypes.rnc, known by how they begin.
TOKENS = [(r"[^\p{C}", "wörd"), (r"(\-?[\d]+/", "1/2"), (r"[a-z][a-z0-9", "gnd"),
          (r"[\d]+[a-z]*", "1.2b"), (r"[\d]+(\.", "1.2"), (r"[\-+]?", "12.5px")]
DATA = {"token": "a b", "anyURI": "http://example.org/a#b", "Name": "ex:name", "NCName": "name",
        "string": "some text", "language": "de-Latn", "date": "1917-11-28", "gYear": "-0044",
        "gMonth": "--11", "gDay": "---28", "gYearMonth": "1917-11", "gMonthDay": "--11-28",
        "time": "09:00:00", "dateTime": "1917-11-28T09:00:00Z", "duration": "P3DT2H",
        "nonNegativeInteger": "3", "double": "0.5", "decimal": "2.5", "boolean": "true"}
