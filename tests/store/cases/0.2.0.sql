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
INSERT INTO meta (name, value) VALUES ('picture', '820c37904e092afe');
INSERT INTO article (number, key, id, title, text, body, run) VALUES (1, '4c7b3c1d5ac02a71', 'article-5e343097542a5581', '', 'Tilda Marn met Oskar Venn in Port Ilsen on 2 March. Venn said that 12 boats were missing.', '["article-5e343097542a5581","4c7b3c1d5ac02a71","Tilda Marn met Oskar Venn in Port Ilsen on 2 March. Venn said that 12 boats were missing.","gull.txt",null,null,null,[],"2026-03-03",null,null,[["The Gull, 3 March 2026","date line"]],[]]', 1);
INSERT INTO article (number, key, id, title, text, body, run) VALUES (2, 'd8a8f1a2690b3853', 'article-14ca3f3eed2a3729', '', 'Harbour police said that Marn met Venn in Port Ilsen on 2 March. Some 14 boats were missing.', '["article-14ca3f3eed2a3729","d8a8f1a2690b3853","Harbour police said that Marn met Venn in Port Ilsen on 2 March. Some 14 boats were missing.","tern.txt",null,null,null,[],"2026-03-04",null,null,[["The Tern, 4 March 2026","date line"]],[]]', 1);
INSERT INTO article (number, key, id, title, text, body, run) VALUES (3, '6dcf1de940b55857', 'article-9b6bda6e959e4770', '', 'Oskar Venn denied that he met Tilda Marn.', '["article-9b6bda6e959e4770","6dcf1de940b55857","Oskar Venn denied that he met Tilda Marn.","late.txt",null,null,null,[],"2026-03-06",null,null,[["The Plover, 6 March 2026","date line"]],[]]', 2);
INSERT INTO document (key, made_by, body) VALUES ('4c7b3c1d5ac02a71', '0.2.0', '[["article-5e343097542a5581","4c7b3c1d5ac02a71","Tilda Marn met Oskar Venn in Port Ilsen on 2 March. Venn said that 12 boats were missing.","gull.txt",null,null,null,[],"2026-03-03",null,null,[["The Gull, 3 March 2026","date line"]],[]],[],[[0,51],[52,89]],[["mention-488e0ea48cd2830d","article-5e343097542a5581",[0,10],"named","Person",[6,10],null,null,null,false],["mention-f7ef0a63838a15cd","article-5e343097542a5581",[15,25],"named","Person",[21,25],null,null,null,false],["mention-d115055ce8251de8","article-5e343097542a5581",[29,39],"named","Place",[34,39],null,null,null,null],["mention-6d29fabcccf32977","article-5e343097542a5581",[52,56],"named","Person",[52,56],"mention-f7ef0a63838a15cd",null,null,false],["mention-7dadcbdd4baa994f","article-5e343097542a5581",[67,75],"nominal","Vessel",[70,75],null,null,null,true]],[["timex-53597d5c3de72925","article-5e343097542a5581",[43,50],"DATE","2026-03-02","2026-03-02","published"]],[["attribution-4cb3e9543245341b","article-5e343097542a5581",[52,56],[[57,61]],[[67,88]],"speaker","mention-6d29fabcccf32977",true,"certain",null,"assertion"]],[["claim-43661c4937ca6269","article-5e343097542a5581",[0,50],[11,14],"meet","MEET",null,[["participant","mention-488e0ea48cd2830d"],["participant","mention-f7ef0a63838a15cd"],["place","mention-d115055ce8251de8"]],"2026-03-02","timex-53597d5c3de72925","mention-d115055ce8251de8",null,"positive","certain","actual",null,null,0,null],["claim-57fefa22c8ed4703","article-5e343097542a5581",[52,61],[57,61],"say","SPEAK",null,[["agent","mention-6d29fabcccf32977"]],null,null,null,null,"positive","certain","actual",null,null,1,"2026-03-02?"],["claim-5bf93f7b69e1ef9f","article-5e343097542a5581",[81,88],[81,88],"miss","OTHER",null,[],null,null,null,null,"positive","certain","actual","attribution-4cb3e9543245341b",null,1,null]],"2026-03-03"]');
INSERT INTO document (key, made_by, body) VALUES ('6dcf1de940b55857', '0.2.0', '[["article-9b6bda6e959e4770","6dcf1de940b55857","Oskar Venn denied that he met Tilda Marn.","late.txt",null,null,null,[],"2026-03-06",null,null,[["The Plover, 6 March 2026","date line"]],[]],[],[[0,41]],[["mention-7e3601e61c9137f4","article-9b6bda6e959e4770",[0,10],"named","Person",[6,10],null,null,null,false],["mention-bca3e347201a32f8","article-9b6bda6e959e4770",[23,25],"pronominal","Person",[23,25],"mention-7e3601e61c9137f4",null,"male",false],["mention-1b6b07a895980165","article-9b6bda6e959e4770",[30,40],"named","Person",[36,40],null,null,null,false]],[],[["attribution-9a96033bdc756d97","article-9b6bda6e959e4770",[0,10],[[11,17]],[[23,40]],"speaker","mention-7e3601e61c9137f4",true,"certain",null,"assertion"]],[["claim-29157300debc6418","article-9b6bda6e959e4770",[0,17],[11,17],"deny","REJECT",null,[["agent","mention-7e3601e61c9137f4"]],null,null,null,null,"positive","certain","actual",null,null,0,"2026-03-06%"],["claim-801652d3bb0b5d95","article-9b6bda6e959e4770",[23,40],[26,29],"meet","MEET",null,[["participant","mention-bca3e347201a32f8"],["participant","mention-1b6b07a895980165"]],null,null,null,null,"negative","possible","actual","attribution-9a96033bdc756d97",[11,17],0,null]],"2026-03-06"]');
INSERT INTO document (key, made_by, body) VALUES ('d8a8f1a2690b3853', '0.2.0', '[["article-14ca3f3eed2a3729","d8a8f1a2690b3853","Harbour police said that Marn met Venn in Port Ilsen on 2 March. Some 14 boats were missing.","tern.txt",null,null,null,[],"2026-03-04",null,null,[["The Tern, 4 March 2026","date line"]],[]],[],[[0,64],[65,92]],[["mention-2450f92c37754d4e","article-14ca3f3eed2a3729",[0,14],"nominal","PublicBody",[8,14],null,null,null,true],["mention-a5e144d74768f939","article-14ca3f3eed2a3729",[25,29],"named","Person",[25,29],null,null,null,false],["mention-9f0b323060db1464","article-14ca3f3eed2a3729",[34,38],"named","Other",[34,38],null,null,null,null],["mention-a6ca01af9d8e53c6","article-14ca3f3eed2a3729",[42,52],"named","Place",[47,52],null,null,null,null],["mention-fff11af0710a41b9","article-14ca3f3eed2a3729",[70,78],"nominal","Vessel",[73,78],null,null,null,true]],[["timex-257c2151fb863cba","article-14ca3f3eed2a3729",[56,63],"DATE","2026-03-02","2026-03-02","published"]],[["attribution-a530cba59218f435","article-14ca3f3eed2a3729",[0,14],[[15,19]],[[25,63]],"speaker","mention-2450f92c37754d4e",false,"certain",null,"assertion"]],[["claim-67010b154ad3eed4","article-14ca3f3eed2a3729",[0,19],[15,19],"say","SPEAK",null,[["agent","mention-2450f92c37754d4e"]],null,null,null,null,"positive","certain","actual",null,null,0,"2026-03-04%"],["claim-e7d3435ea09881c2","article-14ca3f3eed2a3729",[25,63],[30,33],"meet","MEET",null,[["participant","mention-a5e144d74768f939"],["participant","mention-9f0b323060db1464"],["place","mention-a6ca01af9d8e53c6"]],"2026-03-02","timex-257c2151fb863cba","mention-a6ca01af9d8e53c6",null,"positive","certain","actual","attribution-a530cba59218f435",null,0,null],["claim-8b16e0e46c566379","article-14ca3f3eed2a3729",[84,91],[84,91],"miss","OTHER",null,[],null,null,null,null,"positive","certain","actual",null,null,1,null]],"2026-03-04"]');
INSERT INTO picture (layer, number, body) VALUES ('conflicts', 0, '["conflict-2403c912a52947f7","polarity","event-e163f373e4d24794","conflict",[["asserted",["claim-43661c4937ca6269","claim-e7d3435ea09881c2"]],["denied by Oskar Venn",["claim-801652d3bb0b5d95"]]],"asserted by some, negated or called untrue by others"]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 0, '["entity-6a9084913025eaaa","PublicBody","Harbour police",[],["mention-2450f92c37754d4e"],[],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 1, '["entity-724d96e1e7dd0886","Person","Oskar Venn",["Venn"],["mention-6d29fabcccf32977","mention-7e3601e61c9137f4","mention-9f0b323060db1464","mention-bca3e347201a32f8","mention-f7ef0a63838a15cd"],[["mention-f7ef0a63838a15cd","mention-7e3601e61c9137f4","same_name","Both have the same name. “Oskar Venn” and “Oskar Venn”.",1.0],["mention-9f0b323060db1464","mention-f7ef0a63838a15cd","surname_of","One is the end of the other''s full name, and of no other full name in the case. “Venn” and “Oskar Venn”.",0.85]],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 2, '["entity-8db86bc54926b720","Place","Port Ilsen",[],["mention-a6ca01af9d8e53c6","mention-d115055ce8251de8"],[["mention-a6ca01af9d8e53c6","mention-d115055ce8251de8","same_name","Both have the same name. “Port Ilsen” and “Port Ilsen”.",1.0]],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('entities', 3, '["entity-adf2ac5297244a75","Person","Tilda Marn",["Marn"],["mention-1b6b07a895980165","mention-488e0ea48cd2830d","mention-a5e144d74768f939"],[["mention-488e0ea48cd2830d","mention-1b6b07a895980165","same_name","Both have the same name. “Tilda Marn” and “Tilda Marn”.",1.0],["mention-a5e144d74768f939","mention-488e0ea48cd2830d","surname_of","One is the end of the other''s full name, and of no other full name in the case. “Marn” and “Tilda Marn”.",0.85]],[],null,[],[]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 0, '["event-2095b9bca65b71a0","SPEAK",null,[["agent","entity-6a9084913025eaaa"]],null,null,["claim-67010b154ad3eed4"],1,[],[],[],[],[["claim-67010b154ad3eed4"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 1, '["event-6ebc10a690ea3d02","OTHER",null,[],null,null,["claim-5bf93f7b69e1ef9f","claim-8b16e0e46c566379"],2,[],[],[],[["claim-8b16e0e46c566379","claim-5bf93f7b69e1ef9f","same_sentence","The sentences share 52% of their words; two short articles of one story say it; both say “miss”; two articles of one story open with it; the sentences beside them share 68% of their words.",0.968]],[["claim-5bf93f7b69e1ef9f"],["claim-8b16e0e46c566379"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 2, '["event-b6ab78e7f1bef5f0","REJECT",null,[["agent","entity-724d96e1e7dd0886"]],null,null,["claim-29157300debc6418"],1,[],[],[],[],[["claim-29157300debc6418"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 3, '["event-e163f373e4d24794","MEET",null,[["participant","entity-724d96e1e7dd0886"],["participant","entity-adf2ac5297244a75"],["place","entity-8db86bc54926b720"]],"2026-03-02","entity-8db86bc54926b720",["claim-43661c4937ca6269","claim-801652d3bb0b5d95","claim-e7d3435ea09881c2"],2,["conflict-2403c912a52947f7"],[],[],[["claim-e7d3435ea09881c2","claim-43661c4937ca6269","same_sentence","The sentences share 68% of their words; in both a part is played by Oskar Venn, Port Ilsen, Tilda Marn; two short articles of one story say it; both say “meet”; the clauses share 86% of their words; their times agree; the clauses name hardly anyone else; two articles of one story open with it; both are of the kind MEET; both are at Port Ilsen; the sentences beside them share 52% of their words.",1.0],["claim-43661c4937ca6269","claim-801652d3bb0b5d95","same_sentence","The sentences share 57% of their words; two short articles of one story say it; both say “meet”; in both a part is played by Oskar Venn, Tilda Marn; the clauses share 54% of their words; the clauses name hardly anyone else; two articles of one story open with it; both are of the kind MEET.",0.998]],[["claim-43661c4937ca6269"],["claim-801652d3bb0b5d95"],["claim-e7d3435ea09881c2"]]]');
INSERT INTO picture (layer, number, body) VALUES ('events', 4, '["event-f63203d4054ff681","SPEAK",null,[["agent","entity-724d96e1e7dd0886"]],null,null,["claim-57fefa22c8ed4703"],1,[],[],[],[],[["claim-57fefa22c8ed4703"]]]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 0, '["origin-2a0a5bbd7297a204","outlet","article-14ca3f3eed2a3729",null,["claim-67010b154ad3eed4","claim-8b16e0e46c566379"],"article-14ca3f3eed2a3729 names no source: its own reporting"]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 1, '["origin-43c7e80a69e4db62","speaker","harbour police",null,["claim-e7d3435ea09881c2"],"“Harbour police” in article-14ca3f3eed2a3729 is a body that speaks for itself"]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 2, '["origin-6fa9ca9976a121bd","outlet","article-5e343097542a5581",null,["claim-43661c4937ca6269","claim-57fefa22c8ed4703"],"article-5e343097542a5581 names no source: its own reporting"]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 3, '["origin-c7a41e304d9295f1","speaker","Oskar Venn","entity-724d96e1e7dd0886",["claim-5bf93f7b69e1ef9f","claim-801652d3bb0b5d95"],"every claim is given to Oskar Venn, by its words"]');
INSERT INTO picture (layer, number, body) VALUES ('origins', 4, '["origin-fde0c6872991398b","outlet","article-9b6bda6e959e4770",null,["claim-29157300debc6418"],"article-9b6bda6e959e4770 names no source: its own reporting"]');
INSERT INTO judgement (number, decision, kind, left_id, right_id, by_whom, at, why, undone) VALUES (1, 'different', 'entity', 'mention-488e0ea48cd2830d', 'mention-6d29fabcccf32977', 'ada', '2026-03-05T09:00:00Z', 'two people', 0);
INSERT INTO judgement (number, decision, kind, left_id, right_id, by_whom, at, why, undone) VALUES (2, 'reject', 'claim', 'claim-67010b154ad3eed4', NULL, 'ben', '2026-03-05T10:00:00Z', 'misread', 1);
INSERT INTO skipped (place, what, remedy) VALUES ('broken.pdf', 'is a broken PDF (PdfStreamError)', 'save it again as PDF or as text');
INSERT INTO run (number, at) VALUES (1, '2026-03-05T08:00:00Z');
INSERT INTO run (number, at) VALUES (2, '2026-03-06T08:00:00Z');
PRAGMA user_version = 2;
