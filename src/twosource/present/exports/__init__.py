"""The whole case for other tools, a file a format (docs/exports.md says what each keeps and what it must drop)."""

from collections.abc import Callable, Iterator, Mapping

from twosource.present import export
from twosource.present.evidence import Desk, desk
from twosource.present.exports import ftm, graphs, parquet, rdf, stix, tables
from twosource.types import Picture

_DESK: dict[str, Callable[[Desk], Iterator[str]]] = {
    "csv": tables.claims,
    "ftm": ftm.entities,
    "ftm-statements": ftm.statements,
    "gexf": graphs.gexf,
    "graphml": graphs.graphml,
    "rdf": rdf.triples,
    "stix": stix.bundle,
}
Pieces = Iterator[str] | Iterator[bytes]
FOLDERS: dict[str, Callable[[Desk], Mapping[str, Pieces]]] = {"neo4j": tables.neo4j, "parquet": parquet.files}
FORMS = ("json", *_DESK)


def pieces(picture: Picture, form: str) -> Iterator[str]:
    """The text of an export in pieces. The same picture gives the same bytes.

    Raises:
        KeyError: no such form; see FORMS.
    """
    return export.pieces(picture) if form == "json" else _DESK[form](desk(picture))


def files(picture: Picture, form: str) -> Mapping[str, Pieces]:
    """The files of an export that is a folder, the pieces of each by its name.

    Raises:
        KeyError: no such form; see FOLDERS.
        OutputError: what the form needs is not installed.
    """
    return FOLDERS[form](desk(picture))
