(() => {
  'use strict';
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // A link to something inside closed details opens them.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
    }
    if (target) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  // Everything is open on paper but the condition trees, which stay as they are; afterwards all is as it was.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open]):not(.tree)');
    for (const part of closed) part.open = true;
  });
  addEventListener('afterprint', () => {
    for (const part of closed) part.open = false;
    closed = [];
  });

  for (const tools of all('[data-tools]')) {
    const list = document.getElementById(tools.dataset.tools);
    const entries = all(':scope > details', list);
    const find = tools.querySelector('[data-find]');
    const weight = tools.querySelector('[data-weight]');
    const count = tools.querySelector('[data-count]');
    const filter = () => {
      const words = find.value.toLowerCase();
      let shown = 0;
      for (const entry of entries) {
        entry.hidden = (weight && weight.value && entry.dataset.weight !== weight.value) || !entry.textContent.toLowerCase().includes(words);
        shown += entry.hidden ? 0 : 1;
      }
      count.textContent = shown === entries.length ? '' : `${shown} of ${entries.length} shown`;
    };
    find.addEventListener('input', filter);
    if (weight) weight.addEventListener('change', filter);
    tools.querySelector('[data-open]').addEventListener('click', () => entries.forEach(entry => { entry.open = true; }));
    tools.querySelector('[data-close]').addEventListener('click', () => entries.forEach(entry => { entry.open = false; }));
    tools.hidden = false;
  }

  for (const table of all('table.sortable')) {
    const body = table.tBodies[0];
    const heads = all('thead th', table);
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        heads.forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const value = row => row.cells[column].textContent.trim();
        const rows = all('tr', body).map((row, at) => ({ row, at, text: value(row), number: parseFloat(value(row)) }));
        rows.sort((one, other) => {
          const order = Number.isNaN(one.number) || Number.isNaN(other.number)
            ? Number.isNaN(other.number) - Number.isNaN(one.number) || one.text.localeCompare(other.text, 'en')
            : one.number - other.number;
          return (up ? order : -order) || one.at - other.at;
        });
        body.replaceChildren(...rows.map(one => one.row));
      });
    });
  }
})();
