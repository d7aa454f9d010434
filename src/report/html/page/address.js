// The state in the address: filters and the open passage as "kind=date&source=A,B&at=c-…"; a passage alone as "c-…", which works without scripts.

function addressOf() {
  const parts = FACETS.flatMap((facet) => {
    const values = ticked(facet);
    return values.length > 0 ? [`${facet}=${values.map(encodeURIComponent).join(',')}`] : [];
  });
  if (search.value !== '') parts.push(`q=${encodeURIComponent(search.value)}`);
  if (parts.length === 0) return shown;
  return [...parts, ...(shown === '' ? [] : [`at=${shown}`])].join('&');
}

/** @param {'pushState' | 'replaceState'} [how] */
function writeAddress(how = 'replaceState') {
  const hash = addressOf();
  const url = hash === '' ? window.location.pathname + window.location.search : `#${hash}`;
  try {
    window.history[how](null, '', url);
  } catch {
    // A sandboxed preview has no address to write to; everything else works there.
  }
}

/** Sets form and panel from the address. */
function readAddress() {
  const hash = window.location.hash.slice(1);
  const isQuery = hash.includes('=');
  const query = new URLSearchParams(isQuery ? hash : '');
  for (const box of boxes) box.checked = (query.get(box.name) ?? '').split(',').includes(box.value);
  search.value = query.get('q') ?? '';
  applyFilters();
  if (isQuery) fold.open = true;
  const at = isQuery ? (query.get('at') ?? '') : hash;
  if (isPlace(at)) showPlace(at);
  else hidePanel();
  if (byId(at) && !isPlace(at)) reveal(at);
}
