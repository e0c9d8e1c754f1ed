"""The tables of a case on a PostgreSQL server: the migrations of schema.py, statement by statement, in PostgreSQL's words."""

import re
from collections.abc import Iterable, Iterator

from twosource.store.schema import statements

# text is ordered by its bytes, as SQLite orders it; a number counts on from the last one, as SQLite counts
_WORDS = (
    (r"number INTEGER PRIMARY KEY", "number BIGINT PRIMARY KEY"),
    (r"\bINTEGER\b", "BIGINT"),
    (r"\bREAL\b", "DOUBLE PRECISION"),
    (r"\bBLOB\b", "BYTEA"),
    (r"\bTEXT\b", 'TEXT COLLATE "C"'),
    (r"\) WITHOUT ROWID;", ");"),
)
_BEGINNING = """
    CREATE FUNCTION next_number() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF new.number IS NULL THEN
            EXECUTE format('SELECT coalesce(max(number), 0) + 1 FROM %I.%I', tg_table_schema, tg_table_name) INTO new.number;
        END IF;
        RETURN new;
    END $$
"""
_NUMBERED = "CREATE TRIGGER numbered BEFORE INSERT ON {0} FOR EACH ROW EXECUTE FUNCTION next_number()"
# FTS5's stemmer is Porter's, without stop words, and stems words of 3 to 64 bytes alone; words come without marks and in small letters
_INDEX = (
    "CREATE TEXT SEARCH DICTIONARY twosource_porter (TEMPLATE = snowball, LANGUAGE = porter)",
    """CREATE FUNCTION twosource_stem(word TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN octet_length(word) BETWEEN 3 AND 64 THEN coalesce((ts_lexize('twosource_porter', word))[1], word) ELSE word END
    $$""",
    """CREATE TABLE article_length (
        number BIGINT PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE, words BIGINT NOT NULL
    )""",
    """CREATE TABLE article_words (
        stem TEXT COLLATE "C", number BIGINT, times BIGINT NOT NULL, PRIMARY KEY (stem, number) INCLUDE (times)
    )""",
)


def told(scripts: Iterable[str], *, first: bool) -> Iterator[str]:
    """The statements of some migrations; first: the tables are not there yet.

    >>> list(told(["CREATE TABLE run (number INTEGER PRIMARY KEY, at TEXT NOT NULL);"], first=False))[0]
    'CREATE TABLE run (number BIGINT PRIMARY KEY, at TEXT COLLATE "C" NOT NULL);'
    """
    if first:
        yield _BEGINNING
    for statement in statements(*scripts):
        if statement.startswith("CREATE VIRTUAL TABLE article_words"):
            yield from _INDEX
        elif not statement.startswith("CREATE TRIGGER article_"):
            yield _translated(statement)
            if made := re.match(r"CREATE TABLE (\w+) \(\s*number INTEGER PRIMARY KEY", statement):
                yield _NUMBERED.format(made[1])


def _translated(statement: str) -> str:
    """A statement that makes or changes a table or an index."""
    for word, other in _WORDS:
        statement = re.sub(word, other, statement)
    return statement
