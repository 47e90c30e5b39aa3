#!/usr/bin/env python3
"""Sets print XML with Typst: many documents in one process, with the PyPI package "typst" (the engine as a library).

Standard input: one JSON object
  {"template": "DIR/edition.typ", "jobs": [{"data": "DIR/a.xml", "output": "a.pdf", "timestamp": 0}, …]}
  and, if the edition needs other fonts than Typst's own, "fonts": ["FOLDER", …]
Standard output: one JSON line a job
  {"output": …, "ok": true, "pages": 3, "seconds": 0.1, "warnings": []}   or   {"output": …, "ok": false, "error": "…"}
Exit: 0 all jobs done, 1 some failed, 2 could not run. A failed job leaves its output as it was.
The data (and images) must lie in the template's folder or below it: that folder is all that Typst may read.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata

STANDARDS = ["a-2a", "ua-1"]
PORTION = 3_000_000  # bytes of print XML a process
MISSING = re.compile(r'the text `"(.+?)"` could not be displayed', re.S)
# PDF/A-2a forbids code points without an agreed meaning, whether a font has a glyph for them or not.
PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")


def unescape(text):
    """Typst writes strings as in its source: \\u{200b}, \\n, \\"."""
    text = re.sub(r"\\u\{([0-9a-fA-F]+)\}", lambda m: chr(int(m.group(1), 16)), text)
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "r": "\r"}.get(m.group(1), m.group(1)), text)


def missing_glyphs(message, data):
    """Characters without a glyph, with their place in the data: Typst itself only knows the line of the template."""
    with open(data, encoding="utf-8") as file:
        lines = file.read().split("\n")
    found = []
    for text in dict.fromkeys(unescape(t) for t in MISSING.findall(message)):
        for number, line in enumerate(lines, 1):
            column = line.find(text)
            if column < 0:
                continue
            before = re.sub(r"^[^<>]*>", "", line[max(0, column - 200):column])  # the rest of a tag cut in two
            context = re.sub(r"<[^>]*>?", "", before)[-30:] + text
            context += re.sub(r"<[^>]*>?", "", line[column + len(text):column + 200])[:30]
            codes = " ".join("U+%04X" % ord(c) for c in text)
            found.append('no glyph for "%s" (%s) in the edition\'s fonts, in "…%s…" (print XML, line %d, column %d)'
                         % (text, codes, context.strip(), number, column + 1))
            break
        else:
            found.append('no glyph for "%s" in the edition\'s fonts' % text)
    return "; ".join(found)


def explain(error, data):
    diagnostic = getattr(error, "diagnostic", "") or str(error)
    if MISSING.search(diagnostic):
        return missing_glyphs(diagnostic, data)
    message = (getattr(error, "message", "") or str(error)).strip()
    place = re.search(r"┌─ (?:\S*/)?(\S+:\d+:\d+)", diagnostic)
    hints = [h for h in getattr(error, "hints", []) if h]
    return message + (" (%s)" % place.group(1) if place else "") + "".join("; hint: " + h for h in hints)


def write(path, content):
    """All or nothing: a temporary file beside the output, then a rename."""
    folder = os.path.dirname(os.path.abspath(path))
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".tei-", suffix=".pdf")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def page_count(pdf):
    """The page tree's /Count, if it can be read without a PDF library."""
    counts = [int(n) for n in re.findall(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", pdf)]
    counts += [int(n) for n in re.findall(rb"/Count\s+(\d+)[^>]*?/Type\s*/Pages\b", pdf)]
    return max(counts, default=None)


def compile_job(compiler, root, template, job):
    data = os.path.realpath(job["data"])
    if os.path.commonpath([root, data]) != root:
        raise ValueError("the data must lie in the template's folder: %s" % job["data"])
    inputs = {"data": os.path.relpath(data, root).replace(os.sep, "/")}
    pdf, warnings = compiler.compile_with_warnings(
        template, format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS, timestamp=int(job.get("timestamp", 0)))
    write(job["output"], pdf)
    said = [str(getattr(w, "message", w)) for w in warnings]
    # The template names fonts that this machine may not have.
    return page_count(pdf), [w for w in said if not w.startswith("unknown font family")]


# Scripts that the engine's own fonts have not at all, or only in a typewriter face (Arabic).
OTHER_SCRIPTS = re.compile("[\u0530-\u058f\u0600-\u1fff\u2e80-\ua63f\uac00-\ud7ff\uf900-\ufaff\U00016800-\U0001afff\U00020000-\U0003ffff]")
GREEK_EXTENDED = re.compile("[\u1e00-\u1fff]")


def wants_system_fonts(path):
    with open(path, encoding="utf-8") as file:
        return bool(OTHER_SCRIPTS.search(GREEK_EXTENDED.sub("", file.read())))


def replace_missing(message, path):
    """Writes scattered signs without a glyph by their code points, [U+101A0]; says which. None where a whole script is missing:
    a page of code points would be no edition."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    missing = sorted({c for t in MISSING.findall(message) for c in unescape(t)} or set(PRIVATE.findall(text)))
    count = sum(text.count(c) for c in missing)
    if not missing or len(missing) > 60 or count * 50 > len(text):
        return None
    for c in missing:
        if c.isalpha() and unicodedata.category(c) == "Lo" and ord(c) < 0xE000 and count > 40:
            return None
        # Outside tags only: an attribute is read by programs.
        text = re.sub(r"(<[^>]*>)|" + re.escape(c), lambda m: m.group(1) or "<ed>[U+%04X]</ed>" % ord(c), text)
    copy = path + ".signs"
    with open(copy, "w", encoding="utf-8") as file:
        file.write(text)
    return copy, ["no glyph for %s: printed as [U+%04X]" % (c, ord(c)) for c in missing]


def compile_with_fallback(typst, compilers, root, template, job, request):
    """Typst's own fonts, the same everywhere; where they lack a glyph, those of this system; then the code point."""
    def made(system):
        if system not in compilers:
            compilers[system] = typst.Compiler(template, root=root, ignore_system_fonts=not system, font_paths=request.get("fonts", []))
        return compilers[system]
    notes, system, job, copies = [], False, dict(job), []
    try:
        return attempts(typst, made, root, template, job, notes, system, copies)
    finally:
        for copy in copies:
            os.unlink(copy)


def attempts(typst, made, root, template, job, notes, system, copies):
    if wants_system_fonts(job["data"]):
        system, notes = True, ["set with fonts of this system besides Typst's own; another machine may set it differently"]
    for attempt in range(6):
        try:
            pages, warnings = compile_job(made(system), root, template, job)
            return pages, warnings + notes
        except typst.TypstError as error:
            said = getattr(error, "diagnostic", "") or str(error)
            if not MISSING.search(said) and "Unicode private area" not in said:
                raise
            if not system and MISSING.search(said):
                system, notes = True, ["set with fonts of this system besides Typst's own; another machine may set it differently"]
                continue
            replaced = replace_missing(said, job["data"])
            if replaced is None:
                raise
            job["data"] = replaced[0]
            copies.append(replaced[0])
            notes += replaced[1]
    raise RuntimeError("glyphs are missing")


def portions(jobs):
    """Typst keeps what it has set, about 500 bytes for a byte of data: a process gets only so much to do."""
    part, size = [], 0
    for job in jobs:
        try:
            own = os.path.getsize(job["data"])
        except (OSError, KeyError, TypeError):
            own = 0
        if part and size + own > PORTION:
            yield part
            part, size = [], 0
        part.append(job)
        size += own
    if part:
        yield part


def report(result):
    print(json.dumps(result, ensure_ascii=False), flush=True)
    return result["ok"]


def in_process_of_its_own(request, jobs):
    """A portion in a new process. One that dies (out of memory, say) fails its jobs and no others."""
    answer = subprocess.run([sys.executable, os.path.realpath(__file__)], input=json.dumps(dict(request, jobs=jobs)).encode(),
                            stdout=subprocess.PIPE, check=False)
    results = [json.loads(line) for line in answer.stdout.decode("utf-8").splitlines() if line.strip()]
    for job in jobs[len(results):]:
        results.append({"output": job.get("output"), "ok": False, "seconds": 0,
                        "error": "the typesetter stopped (status %d); is there enough memory?" % answer.returncode})
    return all([report(result) for result in results])


def run(typst, compilers, root, template, job, request):
    start = time.monotonic()
    result = {"output": job.get("output"), "ok": True}
    try:
        result["pages"], result["warnings"] = compile_with_fallback(typst, compilers, root, template, job, request)
    except typst.TypstError as error:
        result.update(ok=False, error=explain(error, job["data"]))
    except KeyError as error:
        result.update(ok=False, error="the job has no %s" % error)
    except OSError as error:
        result.update(ok=False, error="%s: %s" % (job.get("output"), error.strerror or error))
    except (ValueError, RuntimeError) as error:
        result.update(ok=False, error=str(error))
    result["seconds"] = round(time.monotonic() - start, 3)
    return report(result)


def main():
    # Python looks for modules beside the script first, where it would take this very file for the package.
    here = os.path.dirname(os.path.realpath(__file__))
    sys.path[:] = [p for p in sys.path if os.path.realpath(p) != here]
    try:
        import typst
    except ImportError:
        print('typst.py: the Python package "typst" is not installed for %s' % sys.executable, file=sys.stderr)
        return 2
    try:
        request = json.load(sys.stdin)
        template, jobs = os.path.realpath(request["template"]), request["jobs"]
        root = os.path.dirname(template)
        parts = list(portions(jobs))
        if len(parts) > 1:
            done = [in_process_of_its_own(request, part) for part in parts]
        else:
            compilers = {}
            done = [run(typst, compilers, root, template, job, request) for job in jobs]
    except (ValueError, KeyError, TypeError, AttributeError, OSError, RuntimeError) as error:
        print("typst.py: unusable request: %s: %s" % (type(error).__name__, error), file=sys.stderr)
        return 2
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
