"""Lay down the skeleton of a new room: `python3 run.py room lighthouse`."""

import keyword
import re
import sys
from pathlib import Path
from string import Template

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "src" / "hearthside"
NAME = re.compile(r"[a-z][a-z_]{1,30}")


def main(arguments: list[str]) -> int:
    """Write the skeleton's files, and say what to do next."""
    if len(arguments) != 1 or not NAME.fullmatch(arguments[0]) or keyword.iskeyword(arguments[0]):
        sys.exit("Name the room in lower-case letters, for example: python3 run.py room lighthouse")
    room = arguments[0]
    targets = {"room": PACKAGE / "rooms" / room, "core": PACKAGE / "core" / room}
    taken = [str(folder) for folder in targets.values() if folder.exists()]
    if taken:
        sys.exit(f"There is something at {' and '.join(taken)} already; choose another name.")
    for part, folder in targets.items():
        lay(HERE / "room_skeleton" / part, folder, room)
    print(
        f'Laid down rooms/{room} and core/{room}. Now add "{room}" to ROOMS in rooms/__init__.py.'
    )
    return 0


def lay(skeleton: Path, folder: Path, room: str) -> None:
    """Copy one part of the skeleton with the room's name filled in."""
    words = {
        "room": room,
        "path": room.replace("_", "-"),
        "title": room.replace("_", " ").capitalize(),
    }
    for source in sorted(skeleton.rglob("*.txt")):
        inner = source.relative_to(skeleton).with_suffix("")
        named = [room if part == "room" else part for part in inner.parts]
        target = folder.joinpath(*named)
        if target.name == "test_room.py":
            target = target.with_name(f"test_{room}.py")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(Template(source.read_text()).safe_substitute(words))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
