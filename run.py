#!/usr/bin/env python3
"""Set up Hearthside in this folder and run it: `python3 run.py` opens the app, `python3 run.py test` passes the tests.

Only the standard library is used here, and only syntax that an old Python can read, so that
an unsuitable one can say so in a sentence.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HOME = Path(__file__).resolve().parent
VENV = HOME / ".venv"
STAMP = VENV / "hearthside.stamp"
SUPPORTED = ((3, 11), (3, 12), (3, 13))
UV = "uv==0.13.9"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

HELP = """python3 run.py              set up everything and open the app
python3 run.py demo         the same with an invented couple and four months of their diary
python3 run.py test [...]   set up everything, a browser included, and pass the tests
python3 run.py analyse diary.csv   what a diary file shows, in words
python3 run.py check        lint, format, types and import contracts only
python3 run.py format       put the code in its format
python3 run.py bench NAME   run benchmarks/NAME.py
python3 run.py room NAME    lay down the skeleton of a new room
python3 run.py words        gather the sentences to translate, and compile what is translated
python3 run.py screenshots  photograph every page of the demo
python3 run.py lock         renew the lock files (needs uv)
"""


def main(arguments):
    """Run one task; anything that is not a task of this file is passed to the `hearthside` command."""
    task = arguments[0] if arguments else ""
    if task in ("help", "-h", "--help"):
        print(HELP)
        return 0
    insist_on_supported_python(arguments)
    if task == "lock":
        return renew_locks()
    tasks = {
        "test": test,
        "check": check,
        "format": format_code,
        "bench": bench,
        "room": lay_room,
        "words": gather_words,
        "screenshots": take_screenshots,
    }
    if task in tasks:
        prepare("requirements-dev.lock")
        return tasks[task](arguments[1:])
    prepare("requirements.lock")
    return hand_over(["-m", "hearthside", *arguments])


def insist_on_supported_python(arguments):
    """Carry on with a Python that suits, or say in one line what is missing."""
    if sys.version_info[:2] in SUPPORTED:
        return
    for major, minor in reversed(SUPPORTED):
        found = shutil.which(f"python{major}.{minor}")
        if found and works(found):
            os.execv(found, [found, str(Path(__file__).resolve()), *arguments])
    sys.exit(
        f"Hearthside needs Python 3.11, 3.12 or 3.13, and this is {sys.version.split()[0]}. "
        "Install one of them and try again."
    )


def works(python):
    """Whether this interpreter starts at all (a version manager's stand-in may not)."""
    return (
        subprocess.run([python, "-c", ""], stderr=subprocess.DEVNULL, check=False).returncode == 0
    )


def prepare(lock):
    """Make or renew the virtual environment so that it holds exactly what the lock file names."""
    stamp = hashlib.sha256((HOME / lock).read_bytes() + sys.version.encode()).hexdigest()
    full = hashlib.sha256((HOME / "requirements-dev.lock").read_bytes() + sys.version.encode())
    # What the tests need holds all that the app needs.
    if STAMP.exists() and STAMP.read_text() in (stamp, full.hexdigest()):
        return
    print(f"Setting up in {VENV} (once; under a minute) ...", flush=True)
    make_environment()
    if not (install_with_uv(lock) or install_with_pip(lock)):
        sys.exit(
            "Set-up could not install the packages: check that this machine reaches its package index, then try again."
        )
    STAMP.write_text(stamp)


def make_environment():
    """Create an empty virtual environment with pip."""
    try:
        venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(VENV)
    except (subprocess.CalledProcessError, OSError) as problem:
        if isinstance(problem, OSError):
            sys.exit(f"Set-up cannot write to {HOME}: make the folder writable and try again.")
        sys.exit(
            "This Python cannot make a virtual environment. On Debian or Ubuntu: apt install python3-venv"
        )


def install_with_uv(lock):
    """Install the lock file with uv, which is fast; False where uv cannot be had or cannot do it."""
    uv = shutil.which("uv")
    if uv is None and quiet([python(), "-m", "pip", "install", "-q", UV]):
        uv = str(python().with_name("uv"))
    # uv trusts its own certificates unless told; a proxy's are known to the system only.
    wish = {"UV_SYSTEM_CERTS": "1"}
    line = [uv, "pip", "sync", "-q", "--python", python(), "--require-hashes", HOME / lock]
    return uv is not None and quiet(line, wish)


def install_with_pip(lock):
    """Install the lock file with pip alone; slower, and it works everywhere."""
    if not quiet([python(), "-m", "pip", "--version"]):
        make_environment()
    line = [python(), "-m", "pip", "install", "-q", "--require-hashes", "-r", HOME / lock]
    return subprocess.run([str(part) for part in line], check=False).returncode == 0


def quiet(line, extra=None):
    """Run a command without its output and tell whether it succeeded."""
    try:
        done = subprocess.run(
            [str(part) for part in line],
            env=dict(os.environ, **(extra or {})),
            capture_output=True,
            check=False,
        )
    except OSError:
        return False
    return done.returncode == 0


def python():
    """The interpreter inside the virtual environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(line, extra=None):
    """Run the environment's Python where the person stands, and return its exit status."""
    command = [str(python()), *map(str, line)]
    try:
        return subprocess.run(command, env=surroundings(extra), check=False).returncode
    except KeyboardInterrupt:
        return 130


def hand_over(line):
    """Become the app where the system can do that, so that a signal to this process reaches it."""
    if os.name == "nt":
        return run(line)
    return os.execve(python(), [str(python()), *line], surroundings())


def surroundings(extra=None):
    """The environment the app and its tools run in."""
    known = dict(os.environ, PYTHONPATH=str(HOME / "src"), **(extra or {}))
    known.setdefault("PYTHONUTF8", "1")
    return known


def check(_arguments):
    """Lint, format, types and import contracts."""
    os.chdir(HOME)
    steps = (
        ("lint", ["-m", "ruff", "check", "--quiet", "."]),
        ("format", ["-m", "ruff", "format", "--check", "--quiet", "."]),
        (
            "import contracts",
            ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
        ),
        ("types", ["-m", "mypy"]),
    )
    for name, line in steps:
        print(f"- {name}", flush=True)
        # A checker reads the settings; it needs no data folder and no secret of its own.
        status = run(line, {"HEARTHSIDE_SECRET": "check"})
        if status:
            print(f"The {name} step failed; see above.")
            return status
    return 0


def format_code(_arguments):
    """Put the code in its format."""
    os.chdir(HOME)
    return run(["-m", "ruff", "check", "--fix", "--quiet", "."]) or run(
        ["-m", "ruff", "format", "."]
    )


def test(arguments):
    """Everything that must hold: the checks, then all tests with a real browser."""
    browser = find_browser()
    os.chdir(HOME)
    status = check([])
    if status:
        return status
    print("- tests", flush=True)
    return run(
        ["-m", "pytest", "-n", "auto", "--dist", "worksteal", *arguments],
        {"HEARTHSIDE_BROWSER": browser},
    )


def find_browser():
    """The path of a Chromium, installed on the way where that is possible; empty for Playwright's own."""
    found = os.environ.get("HEARTHSIDE_BROWSER") or next(
        filter(None, map(shutil.which, BROWSERS)), None
    )
    if found:
        return found
    print("Fetching a browser for the tests (once) ...", flush=True)
    if quiet([python(), "-m", "playwright", "install", "chromium"]):
        return ""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        wish = {"DEBIAN_FRONTEND": "noninteractive"}
        install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"]
        quiet(["apt-get", "update", "-q"], wish)
        quiet(install, wish)
    found = shutil.which("chromium")
    if not found:
        sys.exit(
            "The tests need a browser: install Chromium (on Debian: apt install chromium) and try again."
        )
    return found


def bench(arguments):
    """Run one of the benchmarks by its name."""
    names = sorted(path.stem for path in (HOME / "benchmarks").glob("*.py"))
    if not arguments or arguments[0] not in names:
        sys.exit(f"Name one of the benchmarks: {', '.join(names)}")
    return run([HOME / "benchmarks" / (arguments[0] + ".py"), *arguments[1:]])


def lay_room(arguments):
    """Lay down the skeleton of a new room."""
    return run([HOME / "tools" / "lay_room.py", *arguments])


def gather_words(arguments):
    """Gather the sentences to translate, and compile what is translated."""
    return run([HOME / "tools" / "gather_words.py", *arguments])


def take_screenshots(arguments):
    """Photograph every page of the demo."""
    browser = find_browser()
    return run(
        [HOME / "tools" / "take_screenshots.py", *arguments], {"HEARTHSIDE_BROWSER": browser}
    )


def renew_locks():
    """Write both lock files anew, without any index's address in them."""
    shared = [
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
        "--no-emit-index-url",
    ]
    os.chdir(HOME)
    compiled = ["uv", "pip", "compile", "-q", *shared, "pyproject.toml"]
    runtime = [*compiled, "--upgrade", "-o", "requirements.lock"]
    dev = [*compiled, "--group", "dev", "-c", "requirements.lock", "-o", "requirements-dev.lock"]
    return subprocess.call(runtime) or subprocess.call(dev)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
