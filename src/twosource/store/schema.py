"""The tables of a case file, as migrations: the n-th brings a file from version n to n + 1. A landed migration is never changed."""

import sqlite3
from collections.abc import Iterator

MIGRATIONS = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE article (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        body TEXT NOT NULL
    );
    CREATE TABLE document (
        key TEXT PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
        made_by TEXT NOT NULL,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE picture (
        layer TEXT NOT NULL,
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (layer, number)
    ) WITHOUT ROWID;
    CREATE TABLE judgement (
        number INTEGER PRIMARY KEY,
        decision TEXT NOT NULL,
        kind TEXT NOT NULL,
        left_id TEXT NOT NULL,
        right_id TEXT,
        by_whom TEXT NOT NULL,
        at TEXT NOT NULL,
        why TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE skipped (
        place TEXT NOT NULL,
        what TEXT NOT NULL,
        remedy TEXT NOT NULL,
        PRIMARY KEY (place, what)
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE article_words USING fts5 (
        title, text, content = 'article', content_rowid = 'number', tokenize = "porter unicode61 remove_diacritics 2"
    );
    CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
        INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
    END;
    CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
        INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
    END;
    """,
    """
    CREATE TABLE run (number INTEGER PRIMARY KEY, at TEXT NOT NULL);
    ALTER TABLE article ADD COLUMN run INTEGER NOT NULL DEFAULT 0;
    """,
    """
    CREATE TABLE reader_visit (number INTEGER PRIMARY KEY, reader TEXT NOT NULL, at TEXT NOT NULL, upto INTEGER NOT NULL);
    CREATE INDEX reader_visit_reader ON reader_visit (reader, number);
    CREATE TABLE finding (
        number INTEGER PRIMARY KEY,
        left_id TEXT NOT NULL,
        right_id TEXT,
        side TEXT,
        by_whom TEXT NOT NULL,
        at TEXT NOT NULL
    );
    CREATE TABLE finding_edit (
        number INTEGER PRIMARY KEY,
        finding INTEGER NOT NULL REFERENCES finding (number),
        note TEXT NOT NULL,
        position REAL NOT NULL,
        undone INTEGER NOT NULL,
        by_whom TEXT NOT NULL,
        at TEXT NOT NULL
    );
    CREATE INDEX finding_edit_finding ON finding_edit (finding, number);
    CREATE TABLE layout (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        body TEXT NOT NULL,
        undone INTEGER NOT NULL,
        by_whom TEXT NOT NULL,
        at TEXT NOT NULL
    );
    CREATE INDEX layout_name ON layout (name, number);
    """,
    """
    CREATE TABLE fetched (
        number INTEGER PRIMARY KEY,
        url TEXT NOT NULL,
        final TEXT NOT NULL,
        at TEXT NOT NULL,
        status INTEGER NOT NULL,
        headers TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        body BLOB NOT NULL
    );
    CREATE INDEX fetched_final ON fetched (final, number);
    """,
    """
    CREATE TABLE watched (
        number INTEGER PRIMARY KEY,
        url TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        stamp TEXT NOT NULL,
        outcome TEXT NOT NULL,
        why TEXT NOT NULL,
        score REAL NOT NULL,
        about TEXT NOT NULL,
        tries INTEGER NOT NULL,
        due TEXT NOT NULL,
        at TEXT NOT NULL
    );
    CREATE INDEX watched_outcome ON watched (outcome, due);
    CREATE TABLE watched_list (
        final TEXT PRIMARY KEY,
        url TEXT NOT NULL,
        at TEXT NOT NULL,
        status INTEGER NOT NULL,
        headers TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        body BLOB NOT NULL
    );
    CREATE TABLE watched_told (channel TEXT PRIMARY KEY, upto INTEGER NOT NULL) WITHOUT ROWID;
    """,
    """
    DROP TABLE picture;
    DELETE FROM meta WHERE name = 'picture';
    CREATE TABLE topic (name TEXT PRIMARY KEY, keys TEXT NOT NULL, settled INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
    CREATE TABLE picture (
        topic TEXT NOT NULL REFERENCES topic (name) ON DELETE CASCADE,
        layer TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (topic, layer)
    ) WITHOUT ROWID;
    CREATE TABLE sketch (key TEXT PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE, body BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE judgement_article (judgement INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (judgement, key)) WITHOUT ROWID;
    """,
)


def statements(*scripts: str) -> Iterator[str]:
    """The statements of some scripts, one by one.

    >>> list(statements("SELECT 1; SELECT 2;", "SELECT 3;"))
    ['SELECT 1;', 'SELECT 2;', 'SELECT 3;']
    """
    held = ""
    for script in scripts:
        for part in script.strip().split(";")[:-1]:
            held += part + ";"
            if sqlite3.complete_statement(held):
                yield held.strip()
                held = ""
