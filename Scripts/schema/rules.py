"""The Schematron rules, run by lxml where Python has it."""


def check(schematron, samples, ruled, report):
    try:
        from lxml import etree, isoschematron
    except ImportError:
        print("skip  this Python has no lxml: the rules were not run here")
        return
    found = firing(etree, isoschematron, schematron)
    wrong = [f"{f.name}: {sorted(ids)}" for f in samples if (ids := found(f))]
    report(not wrong, f"{len(samples)} editions are clean under the rules", wrong)
    wrong = []
    for f in ruled:
        rule, kind = f.name.split(".")[:2]
        expected = [rule] if kind == "bad" else []
        if (ids := found(f)) != expected:
            wrong.append(f"{f.name}: expected {expected}, got {ids}")
    report(not wrong, f"{len(ruled)} rule fixtures fire as their names say", wrong)
    tree = etree.parse(str(schematron))
    ids = {e.get("id") for e in tree.iter("{*}assert", "{*}report")}
    have = {f.name.split(".")[0] for f in ruled}
    report(ids == have, f"each of the {len(ids)} rules has fixtures",
           [str(x) for x in sorted(ids ^ have, key=str)])


def firing(etree, isoschematron, schematron):
    rules = isoschematron.Schematron(etree.parse(str(schematron)), store_report=True)

    def found(path):
        rules.validate(etree.parse(str(path)))
        svrl = rules.validation_report
        return [e.get("id") for e in svrl.iter("{*}failed-assert", "{*}successful-report")]

    return found
