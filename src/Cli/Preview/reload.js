// Reloads the page when the site changed, and shows what keeps it from being rebuilt. Only the preview has it.
(() => {
  const shown = new URL(document.currentScript.src).searchParams.get('v');
  const key = 'reckon-scroll ' + location.pathname;

  addEventListener('load', () => {
    const top = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    if (top !== null) scrollTo({ top: Number(top), behavior: 'instant' });
  });

  new EventSource('/_reckon/events').addEventListener('message', event => {
    const { version, errors } = JSON.parse(event.data);
    if (version && version !== shown) return reload();
    show(errors);
  });

  function reload() {
    sessionStorage.setItem(key, String(scrollY));
    location.reload();
  }

  function show(errors) {
    const old = document.getElementById('reckon-errors');
    if (!errors && shown) old?.remove();
    if (errors) (old ?? box()).textContent = errors;
  }

  // Set one by one: a policy without inline styles allows that.
  function box() {
    const box = document.createElement('pre');
    box.id = 'reckon-errors';
    box.tabIndex = 0;
    box.setAttribute('role', 'alert');
    Object.assign(box.style, {
      position: 'fixed', inset: 'auto 0 0 0', zIndex: '2147483647', maxHeight: '60vh', overflow: 'auto', margin: '0', padding: '1em',
      background: '#2b0a0a', color: '#fff', borderTop: '4px solid #ff6b6b', font: '14px/1.5 monospace', whiteSpace: 'pre', textAlign: 'left',
    });
    document.body.append(box);
    return box;
  }
})();
