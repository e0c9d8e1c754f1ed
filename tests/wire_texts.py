"""Invented reports that share text, for the tests of this room."""

WIRE = (
    "A ferry with forty people aboard capsized in heavy seas off Port Ansel on Monday morning, the harbour master said.\n"
    "Fishing boats pulled nineteen passengers from the water before the coast guard cutter Merrow arrived an hour later.\n"
    "The vessel had left the island of Carrow at dawn with a cargo of cement that had not been declared to the port office.\n"
    "Divers found the wreck in thirty metres of water, and the operator suspended all sailings for the rest of the week."
)
RETOLD = (
    "Forty people were on the ferry that overturned in rough seas near Port Ansel on Monday morning, said the harbour master.\n"
    "Before the cutter Merrow of the coast guard came, fishing boats had taken nineteen passengers out of the water.\n"
    "The ferry sailed from the island of Carrow at dawn carrying undeclared cement cargo, the port office noted.\n"
    "The wreck lies thirty metres down, divers found; the operator has suspended sailings this week."
)
ALONE = (
    "Families gathered at the church of Saint Bren in Port Ansel to wait for news of relatives.\n"
    "Ada Brook, whose brother sailed on the ferry every Monday, said nobody from the company had called her.\n"
    "The council wants an inquiry into why old ships may still sail in winter.\n"
    "Tourism brings half of the town's income, and hotels reported cancellations by noon."
)
SPEECH = "“We will leave no stone unturned until every family knows what happened to the people they loved on that ship,”"
