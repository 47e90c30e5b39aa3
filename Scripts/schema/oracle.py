"""What jing says."""
import re
import subprocess
from collections import namedtuple
from pathlib import Path


class Error(namedtuple("Error", "file line column message")):
    def __str__(self):
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


def errors(schema, files):
    """All errors of the files, in the order of the files; one JVM for all of them."""
    if not files:
        return []
    run = subprocess.run(["jing", str(schema), *map(str, files)], capture_output=True, text=True)
    found = []
    for line in run.stdout.splitlines():
        m = re.match(r"(.*?):(\d+):(\d+): (?:fatal|error): (.*)", line)
        if m:
            found.append(Error(Path(m[1]).name, int(m[2]), int(m[3]), m[4][:200]))
    if run.returncode and not found:
        raise SystemExit(f"jing failed on {schema}: {run.stdout}{run.stderr}")
    return found
