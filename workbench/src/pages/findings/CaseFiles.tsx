const FORMS: [string, string][] = [
  ["json", "JSON"],
  ["ftm", "FollowTheMoney"],
  ["stix", "STIX 2.1"],
  ["graphml", "GraphML"],
  ["gexf", "GEXF"],
  ["rdf", "RDF"],
  ["csv", "CSV"],
];

/** The whole case as a file for other tools. */
export function CaseFiles() {
  return (
    <details class="case-files">
      <summary>The whole case for other tools</summary>
      <p class="exports">
        {FORMS.map(([form, words]) => (
          <a key={form} class="button" href={`/api/export?as=${form}`} download="">
            {words}
          </a>
        ))}
      </p>
    </details>
  );
}
