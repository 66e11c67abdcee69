// The reader's own scenario. The page is complete without this file: the published number and the table of scenarios stand in it.
(() => {
  const fold = f => (...x) => x.reduce(f);
  // The same order of operations as at build time, so that both give the same number.
  const operators = {
    '+': fold((a, b) => a + b), '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '^': power, neg: a => -a,
    min: fold((a, b) => b < a ? b : a), max: fold((a, b) => b > a ? b : a), abs: Math.abs, sqrt: Math.sqrt, exp: Math.exp, log: Math.log,
    round: a => Math.sign(a) * Math.floor(Math.abs(a) + .5), growth: (a, b) => a / b - 1, cagr: (a, b, n) => Math.pow(a / b, 1 / n) - 1,
    '>': (a, b) => a > b ? 1 : 0, '>=': (a, b) => a >= b ? 1 : 0, if: (c, a, b) => c === 1 ? a : b,
  };

  function power(x, n) {
    if (!Number.isInteger(n) || Math.abs(n) >= 1000) return Math.pow(x, n);
    if (n < 0) return 1 / power(x, -n);
    let result = 1;
    for (let i = 0; i < n; i++) result *= x;
    return result;
  }

  function run(code, inputs) {
    const values = [];
    for (const step of code) {
      if (!Array.isArray(step)) values.push(step === null ? NaN : step);
      else if (step[0] === 'x') values.push(inputs[step[1]]);
      else values.push(operators[step[0]](...step.slice(1).map(place => values[place])));
    }
    return values[values.length - 1];
  }

  const all = (selector, from) => [...from.querySelectorAll(selector)];

  function start(form) {
    const model = JSON.parse(form.querySelector('script').textContent);
    const result = form.querySelector('[data-result]'), own = form.querySelector('[data-own]'), published = result.textContent;
    const sliders = all('[type=range]', form), boxes = all('[type=number]', form);
    const format = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: model.digits, maximumFractionDigits: model.digits, useGrouping: model.groups });
    const text = value => Number.isFinite(value) ? format.format(value * model.factor).replace('-', '−') + model.unit : '—';

    const show = () => {
      const values = boxes.map((box, i) => box.value === '' || !box.validity.valid ? NaN : box.valueAsNumber === model.inputs[i].shown ? model.inputs[i].value : box.valueAsNumber / model.inputs[i].factor);
      const isOwn = values.some((value, i) => value !== model.inputs[i].value);
      const value = run(model.code, values);
      result.textContent = isOwn ? text(value) : published;
      result.dataset.value = value;
      own.hidden = !isOwn;
      remember(values);
    };

    const remember = values => {
      const query = new URLSearchParams(location.search);
      model.inputs.forEach((input, i) => values[i] === input.value || Number.isNaN(values[i]) ? query.delete(input.name) : query.set(input.name, String(Number(values[i].toPrecision(12)))));
      const text = query.toString();
      try { history.replaceState(history.state, '', (text ? '?' + text : location.pathname) + location.hash); } catch { /* a file opened from disk */ }
    };

    const restore = () => {
      const query = new URLSearchParams(location.search);
      model.inputs.forEach((input, i) => {
        const value = query.get(input.name);
        // The address has the number in the unit of the source, so that it means the same in every language.
        if (value !== null && value.trim() !== '' && Number.isFinite(Number(value))) boxes[i].value = sliders[i].value = String(Number((Number(value) * input.factor).toPrecision(12)));
      });
    };

    sliders.forEach((slider, i) => slider.addEventListener('input', () => { boxes[i].value = slider.value; show(); }));
    boxes.forEach((box, i) => box.addEventListener('input', () => { if (box.value !== '') sliders[i].value = box.value; show(); }));
    form.addEventListener('reset', () => setTimeout(show));
    form.addEventListener('submit', event => event.preventDefault());
    form.reset();
    restore();
    form.hidden = false;
    show();
  }

  addEventListener('DOMContentLoaded', () => all('[data-whatif]', document).forEach(start));
})();
