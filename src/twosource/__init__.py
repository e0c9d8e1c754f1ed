"""Twosource: what a pile of news reports really says, with every word pointing back at the words it came from."""

from typing import TYPE_CHECKING, Any

__version__ = "0.2.0"
__all__ = ["Case", "__version__", "annotate"]

if TYPE_CHECKING:
    from twosource.case import Case
    from twosource.pipeline import annotate_text as annotate


def __getattr__(name: str) -> Any:
    """`Case` and `annotate`, loaded when first asked for, so that importing the package stays quick."""
    if name == "Case":
        from twosource.case import Case

        return Case
    if name == "annotate":
        from twosource.pipeline import annotate_text

        return annotate_text
    raise AttributeError(f"module 'twosource' has no attribute {name!r}")
