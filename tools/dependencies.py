"""What Twosource needs when it runs: every installed package that its own names, and those that they name."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
_TITLE = re.compile(r"License :: (?:OSI Approved :: )?(?P<name>.+)")
_LONGEST = 100


def version() -> str:
    """The version of Twosource."""
    return str(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])


def wanted() -> tuple[str, ...]:
    """The requirements of Twosource itself, without its extras."""
    return tuple(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"])


def installed() -> tuple[Distribution, ...]:
    """The packages, by name.

    Raises:
        PackageNotFoundError: one is not installed here.
    """
    found: dict[str, Distribution] = {}
    waiting = list(_holding(wanted(), frozenset()))
    seen = set()
    while waiting:
        needed = waiting.pop()
        key = (canonicalize_name(needed.name), frozenset(needed.extras))
        if key not in seen:
            seen.add(key)
            found[key[0]] = distribution(needed.name)
            waiting += _holding(found[key[0]].requires or (), key[1])
    return tuple(found[name] for name in sorted(found))


def names(requirements: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """The canonical names that requirements name, where they hold on this machine."""
    return tuple(sorted({canonicalize_name(needed.name) for needed in _holding(requirements, frozenset())}))


def _holding(lines: tuple[str, ...] | list[str], extras: frozenset[str]) -> Iterator[Requirement]:
    """The requirements that hold on this machine with these extras."""
    for needed in map(Requirement, lines):
        if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in (extras or {""})):
            yield needed


def licence(held: Distribution) -> str:
    """The licence as the package states it: an expression, else its classifiers, else the first line of its words; nothing where none."""
    told = held.metadata
    if expression := told.get("License-Expression"):
        return str(expression)
    titles = [match["name"] for row in told.get_all("Classifier") or () if (match := _TITLE.fullmatch(row))]
    words = (told.get("License") or "").strip().split("\n")[0][:_LONGEST]
    return words if words and "OSI Approved" in titles else "; ".join(titles) or words
