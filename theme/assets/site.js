// Progressive enhancement: every page is complete without this file. Words come from data attributes.
(() => {
  const root = document.documentElement;
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  // Loaded synchronously in the head: the theme must stand before the first paint.
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  } catch { /* storage may be off */ }

  // What only works with script is shown by the style sheet then, from the start: nothing moves.
  root.dataset.script = '';

  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  function themeToggle(button) {
    const name = () => { one('span', button).textContent = isDark() ? button.dataset.light : button.dataset.dark; };
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      try { localStorage.setItem('theme', root.dataset.theme); } catch { /* storage may be off */ }
      name();
    });
    name();
    button.hidden = false;
  }

  // The other language has the same anchors.
  function keepPlace(link) {
    link.addEventListener('click', () => { link.hash = location.hash; });
  }

  function followContents(links) {
    const entries = links.map(link => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))]).filter(([, heading]) => heading);
    let waiting = false;
    const mark = () => {
      waiting = false;
      const atEnd = innerHeight + scrollY >= root.scrollHeight - 2;
      const passed = entries.filter(([, heading]) => heading.getBoundingClientRect().top < innerHeight * (atEnd ? 1 : .25));
      const current = passed.length ? passed[passed.length - 1][0] : null;
      links.forEach(link => link === current ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'));
    };
    addEventListener('scroll', () => { if (!waiting) { waiting = true; requestAnimationFrame(mark); } }, { passive: true });
    mark();
  }

  function copyButton(button) {
    if (!navigator.clipboard) return;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(one('[data-copy-text]', button.parentElement).textContent.trim());
        one('span', button).textContent = button.dataset.done;
      } catch { /* not allowed: the text can still be selected */ }
    });
    button.hidden = false;
  }

  // The search itself is loaded when somebody goes to its box; "/" does.
  function searchBox(form) {
    const input = one('input', form);
    input.addEventListener('focus', () => {
      const script = document.createElement('script');
      script.src = form.dataset.search;
      document.head.append(script);
    }, { once: true });
    form.addEventListener('submit', event => event.preventDefault());
    addEventListener('keydown', event => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      input.select();
      input.focus();
    });
  }

  function filters(form) {
    const rows = all(form.dataset.row || 'tbody tr', document.getElementById(form.dataset.rows));
    const texts = rows.map(row => row.textContent.normalize('NFKC').toLowerCase());
    const find = one('[data-find]', form), kind = one('[data-kind]', form), facets = all('[data-facet]', form), count = one('[data-count]');
    const run = () => {
      const words = find.value.normalize('NFKC').trim().toLowerCase().split(/\s+/);
      const status = one('[name=status]:checked', form);
      const shown = rows.filter((row, i) => {
        row.hidden = !(words.every(word => texts[i].includes(word))
          && (!kind || !kind.value || row.dataset.kind === kind.value)
          && facets.every(facet => !facet.value || row.dataset.facets.split(' ').includes(facet.value))
          && (!status || !status.value || row.dataset.status === status.value));
        return !row.hidden;
      });
      count.textContent = shown.length ? count.dataset.some.replace('{0}', shown.length) : count.dataset.none;
    };
    form.addEventListener('input', run);
    form.addEventListener('submit', event => event.preventDefault());
    // A browser that restores form fields would show a filter that is not applied; a link to a row must find it.
    form.reset();
    form.hidden = false;
  }

  function sorting(table) {
    const body = one('tbody', table), original = all('tr', body), heads = all('[data-sort]', table);
    const order = ['contradicts', 'rounding', 'untestable', 'implied', 'reconciles', ''];
    const collator = new Intl.Collator(root.lang, { numeric: true });
    const compare = {
      name: (a, b) => collator.compare(one('th', a).textContent, one('th', b).textContent),
      status: (a, b) => order.indexOf(a.dataset.status) - order.indexOf(b.dataset.status),
    };
    heads.forEach(head => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.getAttribute('aria-sort')];
        heads.forEach(other => other.setAttribute('aria-sort', other === head ? next : 'none'));
        const sign = next === 'descending' ? -1 : 1;
        const by = compare[head.dataset.sort];
        body.append(...(next === 'none' ? original : [...original].sort((a, b) => sign * by(a, b))));
      });
    });
  }

  addEventListener('DOMContentLoaded', () => {
    all('[data-theme-toggle]').forEach(themeToggle);
    all('[data-keep-place]').forEach(keepPlace);
    all('[data-copy]').forEach(copyButton);
    all('[data-search]').forEach(searchBox);
    all('[data-filters]').forEach(filters);
    all('[data-sortable]').forEach(sorting);
    const contents = all('.toc-wide a');
    if (contents.length) followContents(contents);
  });
})();
