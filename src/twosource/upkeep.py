"""A case kept in order: every part held against what it rests on, and what can be made anew made anew."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from twosource import pipeline
from twosource.case import Case
from twosource.check import of_document, of_kept, of_picture
from twosource.errors import CaseError
from twosource.intake import Progress, silent
from twosource.store import Store
from twosource.types import Document, Fault


class Checked(NamedTuple):
    """What a check found, and what is still so after what could be mended was.

    articles: how many were checked; waiting: how many are yet to be annotated by this version, which is no fault.
    """

    found: tuple[Fault, ...]
    left: tuple[Fault, ...]
    articles: int
    waiting: int


class _Seen(NamedTuple):
    """One look at a case. broken: the keys of the documents at fault."""

    faults: tuple[Fault, ...]
    broken: frozenset[str]
    articles: int
    waiting: int


def check(place: str | Path, *, repair: bool = False, progress: Progress = silent) -> Checked:
    """Every fault of a case; with `repair`, index, documents and picture are made anew where they are at fault.

    Raises:
        CaseError: the case cannot be opened.
    """
    progress("checking")
    seen = _look(place)
    mended = {fault.mended for fault in seen.faults} - {""}
    if not (repair and mended):
        return Checked(seen.faults, seen.faults, seen.articles, seen.waiting)
    with Store(place, create=False) as store:
        if "index" in mended:
            store.health.rebuild_index()
        store.health.drop_documents(seen.broken)
        if mended - {"index"}:
            store.health.drop_picture()
    if mended - {"index"}:
        with Case(place, create=False) as case:
            case.picture(progress=progress)
    progress("checking again")
    return Checked(seen.faults, _look(place).faults, seen.articles, seen.waiting)


def restore(lines: Iterable[str], where: str, *, place: str | Path, progress: Progress = silent) -> dict[str, int]:
    """Make a case from the lines of a backup (`Case.export_pieces("case")`) and annotate it; how many rows of each table came in.

    Raises:
        CaseError: there is something in the case already.
        InputError: the lines are no whole backup; nothing of it is in the case then.
    """
    progress("reading the backup")
    with Store(place) as store:
        made = store.backup.restore(lines, where)
    with Case(place) as case:
        case.picture(progress=progress)
    return made


def _look(place: str | Path) -> _Seen:
    """What is at fault in a case now."""
    with Store(place, create=False) as store:
        found = [*store.health.faults()]
        documents, unread = store.health.documents()
        broken = {fault.where for fault in unread if fault.mended}
        for document in documents:
            faults = tuple(of_document(document))
            found += faults
            broken |= {document.article.key} if faults else set()
        waiting = len(store.stale())
        found += [*unread, *_picture(store), *(() if waiting else _kept(store, documents))]
        return _Seen(tuple(dict.fromkeys(found)), frozenset(broken), len(documents), waiting)


def _picture(store: Store) -> Iterator[Fault]:
    """The faults of the picture, where it is one of what is in the case now: else it is made anew before anybody sees it."""
    try:
        if store.current():
            ground, parts = store.made()
            yield from of_picture(pipeline.whole(ground, tuple(parts.values())))
    except CaseError as error:
        yield Fault("picture", f"cannot be read: {error}", "picture")


def _kept(store: Store, documents: Iterable[Document]) -> Iterator[Fault]:
    """The faults of what people kept; what cannot be read of it is told by the store."""
    try:
        yield from of_kept(documents, store.judgements(), pinned=store.notebook.findings(), layouts=store.health.layouts())
    except CaseError as error:
        yield Fault("notebook", f"cannot be read: {error}")
