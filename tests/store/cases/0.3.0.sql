CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        body TEXT NOT NULL
    , run INTEGER NOT NULL DEFAULT 0);
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
CREATE TABLE run (number INTEGER PRIMARY KEY, at TEXT NOT NULL);
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
INSERT INTO meta (name, value) VALUES ('picture', '95d76ccdd1b5dd50');
INSERT INTO article (number, key, id, title, text, body, run) VALUES (1, '4c7b3c1d5ac02a71', 'article-5e343097542a5581', '', 'Tilda Marn met Oskar Venn in Port Ilsen on 2 March. Venn said that 12 boats were missing.', '["article-5e343097542a5581","4c7b3c1d5ac02a71","Tilda Marn met Oskar Venn in Port Ilsen on 2 March. Venn said that 12 boats were missing.","gull.txt",null,null,null,[],"2026-03-03",null,null,[["The Gull, 3 March 2026","date line"]],[]]', 1);
INSERT INTO article (number, key, id, title, text, body, run) VALUES (2, 'd77e80f1672717b4', 'article-b5c5b7f3e2d65024', '', 'Harbour police said that Marn had met Venn in Port Ilsen on 2 March. Some 14 boats were missing.', '["article-b5c5b7f3e2d65024","d77e80f1672717b4","Harbour police said that Marn had met Venn in Port Ilsen on 2 March. Some 14 boats were missing.","tern.txt",null,null,null,[],"2026-03-04",null,null,[["The Tern, 4 March 2026","date line"]],[]]', 1);
INSERT INTO article (number, key, id, title, text, body, run) VALUES (3, '6dcf1de940b55857', 'article-9b6bda6e959e4770', '', 'Oskar Venn denied that he met Tilda Marn.', '["article-9b6bda6e959e4770","6dcf1de940b55857","Oskar Venn denied that he met Tilda Marn.","late.txt",null,null,null,[],"2026-03-06",null,null,[["The Plover, 6 March 2026","date line"]],[]]', 2);
INSERT INTO document (key, made_by, body) VALUES ('4c7b3c1d5ac02a71', '0.3.0', '[["article-5e343097542a5581","4c7b3c1d5ac02a71","Tilda Marn met Oskar Venn in Port Ilsen on 2 March. Venn said that 12 boats were missing.","gull.txt",null,null,null,[],"2026-03-03",null,null,[["The Gull, 3 March 2026","date line"]],[]],[],[[0,51],[52,89]],[["mention-488e0ea48cd2830d","article-5e343097542a5581",[0,10],"named","Person",[6,10],null,null,null,false],["mention-f7ef0a63838a15cd","article-5e343097542a5581",[15,25],"named","Person",[21,25],null,null,null,false],["mention-d115055ce8251de8","article-5e343097542a5581",[29,39],"named","Place",[34,39],null,null,null,null],["mention-6d29fabcccf32977","article-5e343097542a5581",[52,56],"named","Person",[52,56],"mention-f7ef0a63838a15cd",null,null,false],["mention-7dadcbdd4baa994f","article-5e343097542a5581",[67,75],"nominal","Vessel",[70,75],null,null,null,true]],[["timex-53597d5c3de72925","article-5e343097542a5581",[43,50],"DATE","2026-03-02","2026-03-02","published"]],[["attribution-4cb3e9543245341b","article-5e343097542a5581",[52,56],[[57,61]],[[67,88]],"speaker","mention-6d29fabcccf32977",true,"certain",null,"assertion"]],[["claim-43661c4937ca6269","article-5e343097542a5581",[0,50],[11,14],"meet","MEET",null,[["participant","mention-488e0ea48cd2830d"],["participant","mention-f7ef0a63838a15cd"],["place","mention-d115055ce8251de8"]],"2026-03-02","timex-53597d5c3de72925","mention-d115055ce8251de8",null,"positive","certain","actual",null,null,0,null,[]],["claim-57fefa22c8ed4703","article-5e343097542a5581",[52,61],[57,61],"say","SPEAK",null,[["agent","mention-6d29fabcccf32977"]],null,null,null,null,"positive","certain","actual",null,null,1,"2026-03-02?",[]],["claim-5bf93f7b69e1ef9f","article-5e343097542a5581",[81,88],[81,88],"miss","OTHER",null,[],null,null,null,null,"positive","certain","actual","attribution-4cb3e9543245341b",null,1,null,[]]],"2026-03-03"]');
INSERT INTO document (key, made_by, body) VALUES ('6dcf1de940b55857', '0.3.0', '[["article-9b6bda6e959e4770","6dcf1de940b55857","Oskar Venn denied that he met Tilda Marn.","late.txt",null,null,null,[],"2026-03-06",null,null,[["The Plover, 6 March 2026","date line"]],[]],[],[[0,41]],[["mention-7e3601e61c9137f4","article-9b6bda6e959e4770",[0,10],"named","Person",[6,10],null,null,null,false],["mention-bca3e347201a32f8","article-9b6bda6e959e4770",[23,25],"pronominal","Person",[23,25],"mention-7e3601e61c9137f4",null,"male",false],["mention-1b6b07a895980165","article-9b6bda6e959e4770",[30,40],"named","Person",[36,40],null,null,null,false]],[],[["attribution-9a96033bdc756d97","article-9b6bda6e959e4770",[0,10],[[11,17]],[[23,40]],"speaker","mention-7e3601e61c9137f4",true,"certain",null,"assertion"]],[["claim-29157300debc6418","article-9b6bda6e959e4770",[0,17],[11,17],"deny","REJECT",null,[["agent","mention-7e3601e61c9137f4"]],null,null,null,null,"positive","certain","actual",null,null,0,"2026-03-06%",[]],["claim-801652d3bb0b5d95","article-9b6bda6e959e4770",[23,40],[26,29],"meet","MEET",null,[["participant","mention-bca3e347201a32f8"],["participant","mention-1b6b07a895980165"]],null,null,null,null,"negative","possible","actual","attribution-9a96033bdc756d97",[11,17],0,null,[]]],"2026-03-06"]');
INSERT INTO document (key, made_by, body) VALUES ('d77e80f1672717b4', '0.3.0', '[["article-b5c5b7f3e2d65024","d77e80f1672717b4","Harbour police said that Marn had met Venn in Port Ilsen on 2 March. Some 14 boats were missing.","tern.txt",null,null,null,[],"2026-03-04",null,null,[["The Tern, 4 March 2026","date line"]],[]],[],[[0,68],[69,96]],[["mention-fa8a5662a00e89af","article-b5c5b7f3e2d65024",[0,14],"nominal","PublicBody",[8,14],null,null,null,true],["mention-19f9f64ac0ee3072","article-b5c5b7f3e2d65024",[25,29],"named","Person",[25,29],null,null,null,false],["mention-d30ae8e66e7afa71","article-b5c5b7f3e2d65024",[38,42],"named","Other",[38,42],null,null,null,null],["mention-08553f08b19ae5b3","article-b5c5b7f3e2d65024",[46,56],"named","Place",[51,56],null,null,null,null],["mention-02de12f64bbb5cd4","article-b5c5b7f3e2d65024",[74,82],"nominal","Vessel",[77,82],null,null,null,true]],[["timex-72b9da10e042a951","article-b5c5b7f3e2d65024",[60,67],"DATE","2026-03-02","2026-03-02","published"]],[["attribution-925fa98eea0f7dc6","article-b5c5b7f3e2d65024",[0,14],[[15,19]],[[25,67]],"speaker","mention-fa8a5662a00e89af",false,"certain",null,"assertion"]],[["claim-4fd9b3454dde58e9","article-b5c5b7f3e2d65024",[0,19],[15,19],"say","SPEAK",null,[["agent","mention-fa8a5662a00e89af"]],null,null,null,null,"positive","certain","actual",null,null,0,"2026-03-04%",[]],["claim-82a1f4c6a0576c75","article-b5c5b7f3e2d65024",[25,67],[34,37],"meet","MEET",null,[["participant","mention-19f9f64ac0ee3072"],["participant","mention-d30ae8e66e7afa71"],["place","mention-08553f08b19ae5b3"]],"2026-03-02","timex-72b9da10e042a951","mention-08553f08b19ae5b3",null,"positive","certain","actual","attribution-925fa98eea0f7dc6",null,0,null,[]],["claim-f0353abc0c92a953","article-b5c5b7f3e2d65024",[88,95],[88,95],"miss","OTHER",null,[],null,null,null,null,"positive","certain","actual",null,null,1,null,[]]],"2026-03-04"]');
INSERT INTO picture (layer, number, body) VALUES ('conflicts', 0, '["conflict-20d711140ab0895e","polarity","event-e163f373e4d24794","conflict",[["asserted",["claim-43661c4937ca6269","claim-82a1f4c6a0576c75"]],["denied by Oskar Venn",["claim-801652d3bb0b5d95"]]],"asserted by some, negated or called untrue by others"]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 0, '["entity-04a16b2e9e48dd14","Place","Port Ilsen",[],["mention-08553f08b19ae5b3","mention-d115055ce8251de8"],[["mention-d115055ce8251de8","mention-08553f08b19ae5b3","same_name","Both have the same name. “Port Ilsen” and “Port Ilsen”.",1.0]],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 1, '["entity-37b9da35609459d3","PublicBody","Harbour police",[],["mention-fa8a5662a00e89af"],[],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 2, '["entity-724d96e1e7dd0886","Person","Oskar Venn",["Venn"],["mention-6d29fabcccf32977","mention-7e3601e61c9137f4","mention-bca3e347201a32f8","mention-d30ae8e66e7afa71","mention-f7ef0a63838a15cd"],[["mention-f7ef0a63838a15cd","mention-7e3601e61c9137f4","same_name","Both have the same name. “Oskar Venn” and “Oskar Venn”.",1.0],["mention-d30ae8e66e7afa71","mention-f7ef0a63838a15cd","surname_of","One is the end of the other''s full name, and of no other full name in the case. “Venn” and “Oskar Venn”.",0.85]],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 3, '["entity-e212962fe9163f90","Person","Tilda Marn",["Marn"],["mention-19f9f64ac0ee3072","mention-1b6b07a895980165","mention-488e0ea48cd2830d"],[["mention-488e0ea48cd2830d","mention-1b6b07a895980165","same_name","Both have the same name. “Tilda Marn” and “Tilda Marn”.",1.0],["mention-19f9f64ac0ee3072","mention-488e0ea48cd2830d","surname_of","One is the end of the other''s full name, and of no other full name in the case. “Marn” and “Tilda Marn”.",0.85]],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 0, '["event-5666c041b620299d","SPEAK",null,[["agent","entity-37b9da35609459d3"]],null,null,["claim-4fd9b3454dde58e9"],1,[],[],[],[],[["claim-4fd9b3454dde58e9"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 1, '["event-6ebc10a690ea3d02","OTHER",null,[],null,null,["claim-5bf93f7b69e1ef9f","claim-f0353abc0c92a953"],2,[],[],[],[["claim-5bf93f7b69e1ef9f","claim-f0353abc0c92a953","same_word","Both say “miss”; the sentences share 52% of their words; two articles of one story open with it; the sentences beside them share 68% of their words; two short articles of one story say it.",0.79]],[["claim-5bf93f7b69e1ef9f"],["claim-f0353abc0c92a953"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 2, '["event-b6ab78e7f1bef5f0","REJECT",null,[["agent","entity-724d96e1e7dd0886"]],null,null,["claim-29157300debc6418"],1,[],[],[],[],[["claim-29157300debc6418"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 3, '["event-e163f373e4d24794","MEET",null,[["participant","entity-724d96e1e7dd0886"],["participant","entity-e212962fe9163f90"],["place","entity-04a16b2e9e48dd14"]],"2026-03-02","entity-04a16b2e9e48dd14",["claim-43661c4937ca6269","claim-801652d3bb0b5d95","claim-82a1f4c6a0576c75"],2,["conflict-20d711140ab0895e"],[],[],[["claim-43661c4937ca6269","claim-82a1f4c6a0576c75","same_people","In both a part is played by Oskar Venn, Port Ilsen, Tilda Marn; both say “meet”; the sentences share 68% of their words; their times agree; the clauses share 86% of their words; both are of the kind MEET; two articles of one story open with it; the sentences beside them share 52% of their words; two short articles of one story say it; both are at Port Ilsen; the clauses name hardly anyone else.",0.998],["claim-43661c4937ca6269","claim-801652d3bb0b5d95","same_word","Both say “meet”; the sentences share 57% of their words; in both a part is played by Oskar Venn, Tilda Marn; both are of the kind MEET; two articles of one story open with it; the clauses share 54% of their words; two short articles of one story say it; the clauses name hardly anyone else.",0.967]],[["claim-43661c4937ca6269"],["claim-801652d3bb0b5d95"],["claim-82a1f4c6a0576c75"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 4, '["event-f63203d4054ff681","SPEAK",null,[["agent","entity-724d96e1e7dd0886"]],null,null,["claim-57fefa22c8ed4703"],1,[],[],[],[],[["claim-57fefa22c8ed4703"]]]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 0, '["origin-6fa9ca9976a121bd","outlet","article-5e343097542a5581",null,["claim-43661c4937ca6269","claim-57fefa22c8ed4703"],"article-5e343097542a5581 names no source: its own reporting",true]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 1, '["origin-ab3e1943c78966ba","outlet","article-b5c5b7f3e2d65024",null,["claim-4fd9b3454dde58e9","claim-f0353abc0c92a953"],"article-b5c5b7f3e2d65024 names no source: its own reporting",true]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 2, '["origin-c7a41e304d9295f1","speaker","Oskar Venn","entity-724d96e1e7dd0886",["claim-5bf93f7b69e1ef9f","claim-801652d3bb0b5d95"],"every claim is given to Oskar Venn, by its words",true]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 3, '["origin-e6643e2b3d63a41d","speaker","harbour police",null,["claim-82a1f4c6a0576c75"],"“Harbour police” in article-b5c5b7f3e2d65024 is a body that speaks for itself",true]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 4, '["origin-fde0c6872991398b","outlet","article-9b6bda6e959e4770",null,["claim-29157300debc6418"],"article-9b6bda6e959e4770 names no source: its own reporting",true]');
INSERT INTO judgement (number, decision, kind, left_id, right_id, by_whom, at, why, undone) VALUES (1, 'different', 'entity', 'mention-488e0ea48cd2830d', 'mention-f7ef0a63838a15cd', 'ada', '2026-03-05T09:00:00Z', 'two people', 0);
INSERT INTO judgement (number, decision, kind, left_id, right_id, by_whom, at, why, undone) VALUES (2, 'reject', 'claim', 'claim-43661c4937ca6269', NULL, 'ben', '2026-03-05T10:00:00Z', 'misread', 1);
INSERT INTO skipped (place, what, remedy) VALUES ('broken.pdf', 'is a broken PDF (PdfStreamError)', 'save it again as PDF or as text');
INSERT INTO run (number, at) VALUES (1, '2026-03-05T08:00:00Z');
INSERT INTO run (number, at) VALUES (2, '2026-03-06T08:00:00Z');
INSERT INTO reader_visit (number, reader, at, upto) VALUES (1, 'ada', '2026-03-06T09:04:00Z', 3);
INSERT INTO finding (number, left_id, right_id, side, by_whom, at) VALUES (1, 'claim-43661c4937ca6269', NULL, NULL, 'ada', '2026-03-06T09:00:00Z');
INSERT INTO finding (number, left_id, right_id, side, by_whom, at) VALUES (2, 'claim-43661c4937ca6269', NULL, NULL, 'ben', '2026-03-06T09:01:00Z');
INSERT INTO finding_edit (number, finding, note, position, undone, by_whom, at) VALUES (1, 1, 'look again', 1.0, 0, 'ada', '2026-03-06T09:00:00Z');
INSERT INTO finding_edit (number, finding, note, position, undone, by_whom, at) VALUES (2, 2, '', 2.0, 0, 'ben', '2026-03-06T09:01:00Z');
INSERT INTO finding_edit (number, finding, note, position, undone, by_whom, at) VALUES (3, 2, '', 2.0, 1, 'ben', '2026-03-06T09:02:00Z');
INSERT INTO layout (number, name, body, undone, by_whom, at) VALUES (1, 'harbour', '["harbour",[["mention-488e0ea48cd2830d",1.5,2.0]],"ada","2026-03-06T09:03:00Z"]', 0, 'ada', '2026-03-06T09:03:00Z');
INSERT INTO fetched (number, url, final, at, status, headers, sha256, body) VALUES (1, 'https://gull.example/boats', 'https://gull.example/boats', '2026-03-06T08:00:00Z', 200, '[["etag", "x"]]', '06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8', X'00FF');
PRAGMA user_version = 4;
