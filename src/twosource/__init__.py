"""Twosource: what a pile of news reports really says, with every word pointing back at the words it came from."""

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

__version__ = "0.4.0"
__all__ = ["Case", "__version__", "annotate"]

if TYPE_CHECKING:
    from twosource.case import Case
    from twosource.pipeline import annotate_text as annotate


class _Package(ModuleType):
    """The package with its two names, loaded when first asked for, so that importing it stays quick.

    They are properties because a room has the name `annotate` too: once it is imported, it would stand in the function's place.
    """

    @property
    def Case(self) -> Any:  # noqa: N802
        """A case and its verbs."""
        from twosource.case import Case

        return Case

    @property
    def annotate(self) -> Any:
        """The function that annotates a text."""
        from twosource.pipeline import annotate_text

        return annotate_text

    @annotate.setter
    def annotate(self, room: ModuleType) -> None:
        """Leave the name to the function: the room is imported by its full name."""


sys.modules[__name__].__class__ = _Package
