// Searches the index of this site, of which a query loads a few small pieces. Queries are cut as SearchWords.cs cuts the pages.
(() => {
  const form = document.querySelector('[data-search]');
  const [input, box, list] = ['input', '.found', '[role=listbox]'].map(s => form.querySelector(s));
  const shown = 8;
  const han = /^[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]/;
  const run = /[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]+|[0-9]+(?:\.[0-9]+)?|(?:(?![\u3005\u3007\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{M}])+/gu;
  const files = {};
  let asked = 0, answered = '', waiting;

  const get = async (name, options) => {
    const answer = await fetch(form.dataset.index + name, options);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };
  // A piece that could not be loaded is asked for again.
  const load = (name, version) => files[name] ??= get(`${name}.json${version ? '?v=' + version : ''}`, version ? {} : { cache: 'no-cache' })
    .catch(error => { delete files[name]; throw error; });

  const runsOf = text => text.normalize('NFKC').toLowerCase().replace(/[\ud800-\udfff]/g, ' ').replace(/(?<=[0-9]),(?=[0-9]{3})/g, '').match(run) || [];

  function shardOf(key, count) {
    let hash = 0;
    for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) >>> 0;
    return hash % count;
  }

  // Entries and weights of a term, or of all terms that begin with it.
  async function findTerm(index, term, isExact) {
    const shard = await load('t' + shardOf(han.test(term) ? term[0] : term.slice(0, 2), index.terms), index.version);
    const found = new Map();
    for (const [name, postings] of Object.entries(shard)) {
      if (isExact ? name !== term : !name.startsWith(term)) continue;
      let at = 0;
      for (const step of postings) {
        at += step;
        found.set(at >> 2, Math.max(found.get(at >> 2) || 0, at & 3));
      }
    }
    return found;
  }

  // Each pair of neighbours in a run of Han characters has to be in the entry; a word may be the beginning of one.
  async function findRun(index, text) {
    const isHan = han.test(text);
    if (!isHan || text.length === 1) return findTerm(index, text, !isHan && text.length === 1);
    const pairs = [...text.slice(1)].map((c, i) => text[i] + c);
    const all = await Promise.all(pairs.map(p => findTerm(index, p, true)));
    return all.reduce((a, b) => new Map([...a].filter(([e]) => b.has(e)).map(([e, w]) => [e, Math.min(w, b.get(e))])));
  }

  // A page has to have every run in some section; the section with most of them is the result.
  async function search(index, runs) {
    const pages = index.pages.flatMap((count, page) => Array(count).fill(page));
    const owners = new Map();
    (await Promise.all(runs.map(r => findRun(index, r)))).forEach((found, i) => found.forEach((weight, entry) => {
      const key = pages[entry] ?? entry + pages.length;
      const owner = owners.get(key) || { best: [], sums: new Map() };
      owners.set(key, owner);
      owner.best[i] = Math.max(owner.best[i] || 0, weight);
      owner.sums.set(entry, (owner.sums.get(entry) || 0) + weight);
    }));
    return [...owners.values()].filter(o => o.best.filter(w => w).length === runs.length).map(o => {
      const [entry] = [...o.sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
      const less = entry >= index.numbers ? 1 : entry >= index.figures ? .5 : 0;
      return { entry, score: o.best.reduce((a, b) => a + b) - less };
    }).sort((a, b) => b.score - a.score || a.entry - b.entry);
  }

  async function read(index, entry) {
    const file = index.entries.findLastIndex(first => first <= entry);
    return (await load('d' + file, index.version))[entry - index.entries[file]];
  }

  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    made.append(text, ...children);
    return made;
  };

  function snippet(text, runs) {
    const small = text.toLowerCase();
    const hit = runs.find(r => small.includes(r));
    const at = hit ? small.indexOf(hit) : 0, start = at < 40 ? 0 : at - 30;
    const rest = text.slice(at + (hit || '').length, start + 130);
    return element('span', (start ? '…' : '') + text.slice(start, at), hit ? element('mark', text.slice(at, at + hit.length)) : '', rest, text.length > start + 130 ? '…' : '');
  }

  function option([kind, title, context, href, text], i, runs) {
    const made = element('li', element('b', title), element('small', form.dataset.kinds.split('|')[kind] + (context ? ' · ' + context : '')), snippet(text, runs));
    made.id = 'find-' + i;
    made.role = 'option';
    made.ariaSelected = 'false';
    made.addEventListener('click', () => go(href));
    made.dataset.href = href;
    return made;
  }

  function go(href) {
    close();
    location.href = href;
  }

  function close() {
    asked++;
    answered = '';
    box.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function open(options, text) {
    list.replaceChildren(...options);
    form.querySelectorAll('p').forEach(p => { p.textContent = text; });
    box.hidden = false;
    input.setAttribute('aria-expanded', String(options.length > 0));
    input.removeAttribute('aria-activedescendant');
  }

  async function show() {
    clearTimeout(waiting);
    const text = input.value, runs = [...new Set(runsOf(text))], turn = ++asked;
    if (!runs.length) return close();
    try {
      const index = await load('index');
      const found = await search(index, runs);
      const entries = await Promise.all(found.slice(0, shown).map(f => read(index, f.entry)));
      if (turn !== asked) return;
      answered = text;
      open(entries.map((e, i) => option(e, i, runs)), found.length ? form.dataset.some.replace('{0}', found.length) : form.dataset.none);
    } catch {
      if (turn === asked) open([], form.dataset.failed);
    }
  }

  function move(step) {
    const options = [...list.children], from = options.findIndex(o => o.ariaSelected === 'true');
    const to = from < 0 ? (step > 0 ? 0 : options.length - 1) : (from + step + options.length) % options.length;
    options.forEach((o, i) => { o.ariaSelected = String(i === to); });
    options[to].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', options[to].id);
  }

  input.addEventListener('input', event => {
    clearTimeout(waiting);
    if (!event.isComposing) waiting = setTimeout(show, 120);
  });
  input.addEventListener('compositionend', show);
  input.addEventListener('focus', show);
  input.addEventListener('keydown', async event => {
    if (event.isComposing) return;
    const isOpen = !box.hidden && list.children.length > 0;
    if (event.key === 'Escape') {
      if (box.hidden) input.value = '';
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1);
      else show();
    } else if (event.key === 'Enter') {
      // Results of what was typed before must not be followed.
      if (answered !== input.value) await show();
      const to = list.querySelector('[aria-selected=true]') || list.firstChild;
      if (to && !box.hidden && answered === input.value) go(to.dataset.href);
    }
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) close(); });
  if (input.value) show();
})();
