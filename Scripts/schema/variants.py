"""Variants of the fixtures in which elements carry every attribute that the schema allows."""
import xml.etree.ElementTree as ET

TEI = "{http://www.tei-c.org/ns/1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def plain(name):
    return name.replace(XML, "xml:")


def used(files):
    """The elements and the (element, attribute) pairs of the files."""
    elements, pairs = set(), set()
    for f in files:
        for e in ET.parse(f).getroot().iter():
            name = e.tag.removeprefix(TEI)
            elements.add(name)
            pairs |= {(name, plain(a)) for a in e.attrib}
    return elements, pairs


def write(grammar, files, folder):
    """Write the variants; return their paths and the pairs that occur in them.

    In round k every attribute gets the k-th alternative of its datatype, so that a date is a
    year in one round and a month in another. One element of each name a file is enough.
    """
    allowed = grammar.attributes_by_element()
    count = iter(range(10**9))
    fresh = lambda: f"new{next(count)}"
    rounds = max(len(grammar.values(p, fresh)) for at in allowed.values() for p in at.values())
    made, pairs = [], set()
    ET.register_namespace("", TEI[1:-1])
    for f in files:
        for k in range(rounds):
            tree, seen = ET.parse(f), set()
            for e in tree.getroot().iter():
                name = e.tag.removeprefix(TEI)
                if name in seen:
                    continue
                seen.add(name)
                for attribute, pattern in allowed[name].items():
                    key = attribute.replace("xml:", XML)
                    pairs.add((name, attribute))
                    if key == XML + "id" and key in e.attrib:
                        continue  # unique already
                    options = grammar.values(pattern, fresh)
                    e.set(key, options[k % len(options)])
            path = folder / f"{f.stem}-{k}.xml"
            tree.write(path, encoding="utf-8", xml_declaration=True)
            made.append(path)
    return made, pairs
