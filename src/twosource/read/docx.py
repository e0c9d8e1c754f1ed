"""Word files (DOCX): a ZIP archive of XML. Only the text and the properties are unpacked, within limits; no entity is resolved."""

import io
import re
import zipfile
from dataclasses import replace
from typing import Any, NamedTuple

from lxml import etree

from twosource.config import setting
from twosource.errors import InputError
from twosource.read import paste, published
from twosource.read.files import Source
from twosource.types import Article

_REMEDY = "save it again as DOCX or as text"
_LEFT_OUT = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText"))
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_TITLES = frozenset(("title", "heading1"))
# Titles that programs give.
_NO_TITLE = re.compile(r"(?:microsoft )?word\b.*|untitled.*|(?:new )?(?:microsoft word )?document\s?\d*|.*\.(?:docx?|rtf|odt)", re.I)


class _Properties(NamedTuple):
    """What the properties say; None where they say nothing."""

    title: str | None = None
    day: str | None = None


def read(source: Source) -> Article:
    """The article of a Word file: its paragraphs, headings and cells, a line each. What was struck out by tracked changes is left out.

    The title is that of the properties, else the first one in the text. The day is one that the text states, else that on which the
    file was both made and last changed: a file that was changed on a later day states no day of publication.

    Raises:
        InputError: it is broken, locked, too large, or holds no text.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.bytes())) as archive:
            text = _text(_part(archive, "officeDocument", source.where), source.where)
            said = _properties(_part(archive, "core-properties", source.where))
    except InputError:
        raise
    except Exception as error:
        raise InputError(source.where, f"is a broken Word file ({type(error).__name__})", _REMEDY) from error
    if not text.strip():
        raise InputError(source.where, "holds no text (pictures of pages?)", "run it through text recognition first")
    made = paste.of_text(text, source)
    return replace(made, title=said.title or made.title, published=made.published or said.day)


def _part(archive: zipfile.ZipFile, kind: str, where: str) -> Any:
    """The root of the part that the archive names for a kind; None where it names none.

    Raises:
        InputError: the archive is no Word file, locked, or too large unpacked.
    """
    names = {entry.filename: entry for entry in archive.infolist()}
    if "_rels/.rels" not in names:
        raise InputError(where, "is an archive, not a Word file", "unpack it and give the files in it")
    for one in _unpacked(archive, names["_rels/.rels"], where):
        target = str(one.get("Target", "")).lstrip("/")
        if str(one.get("Type", "")).endswith(f"/{kind}") and target in names:
            return _unpacked(archive, names[target], where)
    return None


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, where: str) -> Any:
    """The root of a part.

    Raises:
        InputError: it is locked, too large, or defines entities.
    """
    limit = setting("max_file_bytes")
    if entry.flag_bits & 1:
        raise InputError(where, "is a Word file locked by a password", "save it without the password")
    with archive.open(entry) as part:
        data = part.read(limit + 1)
    if len(data) > limit:
        raise InputError(where, f"is larger than {limit:,} bytes when unpacked", "split it, or raise TWOSOURCE_MAX_FILE_BYTES")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.doctype:
        raise InputError(where, "is no sound Word file (it defines entities)", _REMEDY)
    return root


def _text(root: Any, where: str) -> str:
    """The paragraphs of the text, a line each; the first one that is styled as a title is marked.

    Raises:
        InputError: there is no text in a Word file's form.
    """
    if root is None or _name(root) != "document":
        raise InputError(where, "is an office file, but no Word file", "save it as PDF or as text")
    made: list[str] = []
    open_ones: list[list[str]] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, one in walk:
        name = _name(one)
        if event == "start" and name in _LEFT_OUT:
            walk.skip_subtree()
        elif name == "p" and event == "start":
            open_ones.append([])
        elif name == "p" and open_ones:
            made.append("".join(open_ones.pop()).strip())
        elif event == "start" and open_ones:
            open_ones[-1].append(_words(one, name, first=not any(made)))
    return "\n\n".join(made)


def _words(one: Any, name: str, *, first: bool) -> str:
    """What an element inside a paragraph adds to it: words, a break, or the mark of a title."""
    if name == "pStyle":
        styled = next((str(value).lower().replace(" ", "") for key, value in one.attrib.items() if key.endswith("}val")), "")
        return "# " if first and styled in _TITLES else ""
    return (one.text or "") if name == "t" else _BREAKS.get(name, "")


def _name(one: Any) -> str:
    """The name of an element without its namespace; nothing for a comment."""
    return etree.QName(one).localname if isinstance(one.tag, str) else ""


def _properties(root: Any) -> _Properties:
    """What the properties state. A library's template comes with a day of its own, which says nothing of the file."""
    told = {_name(one): (one.text or "").strip() for one in root} if root is not None else {}
    title = " ".join(told.get("title", "").split())
    days = {(published.normal(told.get(name, "")) or "")[:10] for name in ("created", "modified")}
    day = days.pop() if len(days) == 1 and not told.get("description", "").startswith("generated by ") else ""
    return _Properties(None if _NO_TITLE.fullmatch(title) else title or None, day or None)
