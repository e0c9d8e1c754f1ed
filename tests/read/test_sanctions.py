"""Lists of designated people and bodies, in each form that their makers publish."""

import json

import pytest

from twosource.errors import InputError
from twosource.read.sanctions import sanctions

UN = """<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><INDIVIDUALS><INDIVIDUAL>
<FIRST_NAME>KARIM</FIRST_NAME><SECOND_NAME>HADLEY</SECOND_NAME><UN_LIST_TYPE>Ansel</UN_LIST_TYPE><REFERENCE_NUMBER>ANi.001</REFERENCE_NUMBER>
<LISTED_ON>2020-05-01</LISTED_ON><COMMENTS1>Leader of the Free Coast Front.</COMMENTS1><NATIONALITY><VALUE>Norway</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Ferryman</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><FIRST_NAME>FREE COAST FRONT</FIRST_NAME><REFERENCE_NUMBER>ANe.001</REFERENCE_NUMBER></ENTITY></ENTITIES>
</CONSOLIDATED_LIST>"""
ADVANCED = """<Sanctions xmlns="urn:x"><DateOfIssue><Year>2026</Year><Month>3</Month><Day>5</Day></DateOfIssue>
<ReferenceValueSets><PartySubTypeValues><PartySubType ID="4">Individual</PartySubType></PartySubTypeValues></ReferenceValueSets>
<DistinctParties><DistinctParty FixedRef="36"><Profile PartySubTypeID="4"><Identity><Alias LowQuality="true"><DocumentedName>
<DocumentedNamePart><NamePartValue>Karim</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue>Hadley</NamePartValue>
</DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty></DistinctParties></Sanctions>"""
SDN = '36,"HADLEY, Karim","individual","ANSEL",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 07 May 1971; Leader."\n'
SIMPLE = """id,schema,name,aliases,birth_date,countries,last_seen
Q1,Person,Karim Hadley,"The Ferryman;K. Hadley",1971-05-07,no,2026-03-05T10:00
"""
ENTITY = {"id": "Q1", "schema": "Person", "properties": {"name": ["Karim Hadley"], "weakAlias": ["Ferryman"], "nationality": ["no"]}}


def read(tmp_path, name, text):
    """The list in a file of that name."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    return sanctions(str(tmp_path / name))


def test_the_un_list(tmp_path):
    """With its day, weak names told apart, countries, years and remarks."""
    held = read(tmp_path, "un.xml", UN)
    first, second = held.entries
    assert (held.day, first.id, first.names[0].name, first.names[1].weak) == ("2026-02-27", "ANi.001", "KARIM HADLEY", True)
    assert (first.countries, first.born, first.since, second.type) == (("Norway",), ("1971",), "2020-05-01", "Organization")


def test_ofacs_tables_with_other_names_beside_them(tmp_path):
    """The order of a name is turned; a file beside the list brings aliases."""
    (tmp_path / "alt.csv").write_text('36,12,"aka","FERRYMAN, The",-0- \n', encoding="utf-8")
    (entry,) = read(tmp_path, "sdn.csv", SDN).entries
    assert (entry.type, entry.born) == ("Person", ("1971",))
    assert [alias.name for alias in entry.names] == ["Karim HADLEY", "The FERRYMAN"]


def test_ofacs_advanced_xml(tmp_path):
    """Names from their parts; weak where the list says so; its day of issue."""
    held = read(tmp_path, "advanced.xml", ADVANCED)
    assert held.day == "2026-03-05"
    assert [(row.id, row.type, row.names[0].name, row.names[0].weak) for row in held.entries] == [
        ("OFAC-36", "Person", "Karim Hadley", True)
    ]


def test_opensanctions_simple_table(tmp_path):
    """Countries by name, the day on which an entry was last seen."""
    held = read(tmp_path, "targets.simple.csv", SIMPLE)
    assert held.day == "2026-03-05" and held.entries[0].countries == ("Norway",)
    assert [alias.name for alias in held.entries[0].names] == ["Karim Hadley", "The Ferryman", "K. Hadley"]


def test_followthemoney_entities(tmp_path):
    """One a line; what is no entity is passed over."""
    held = read(tmp_path, "entities.ftm.json", json.dumps(ENTITY) + "\n[1]\n{broken\n")
    assert [(alias.name, alias.weak) for alias in held.entries[0].names] == [("Karim Hadley", False), ("Ferryman", True)]


@pytest.mark.parametrize("text", ["", "name\nKarim", "<html/>", "{}", "<CONSOLIDATED_LIST/>", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'])
def test_anything_else_is_refused_in_a_line(tmp_path, text):
    """Which forms are known is said."""
    with pytest.raises(InputError, match="is no list of designated people"):
        read(tmp_path, "other.xml", text)


def test_a_row_without_a_name_is_no_entry(tmp_path):
    """The others are."""
    row = ',"BROOK, Ada","individual","SDNT",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\r\n'
    held = read(tmp_path, "sdn.csv", "1" + row + "2" + row.replace("BROOK, Ada", ""))
    assert [entry.id for entry in held.entries] == ["OFAC-1"]
