/** The sections of a long page, to jump to. Sections with nothing in them are left out. */
export function Jump({ sections }: { sections: readonly (readonly [string, string, number | null])[] }) {
  const shown = sections.filter(([, , count]) => count !== 0);
  return (
    <nav class="jump" aria-label="Sections">
      {shown.map(([id, name, count]) => (
        <a key={id} href={`#${id}`}>
          {name}
          {count !== null && <span class="count"> {count}</span>}
        </a>
      ))}
    </nav>
  );
}
