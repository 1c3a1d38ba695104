// Filters and folds of the report. What is read most, the table of bindings and the failures, is there without scripts.
(() => {
  const form = document.getElementById('filters');
  const failures = [...document.querySelectorAll('.failure')].map((item) => ({ item, ...item.dataset }));
  const groups = [...document.querySelectorAll('.group')].reverse(); // what lies within comes before what holds it
  const FEW = 12;

  function apply() {
    const text = form.elements.text.value.trim().toLowerCase();
    const verdicts = new Set([...form.querySelectorAll('[name=verdict]:checked')].map((box) => box.value));
    const differ = form.elements.differ?.checked;
    const run = form.elements.run?.value ?? '';
    const named = (id) => id.toLowerCase().includes(text);
    const [kept, all] = window.reportMatrix.filter((id, names) => {
      if (!named(id) || (differ && new Set(names).size < 2)) return false;
      return run === '' ? names.some((name) => verdicts.has(name)) : verdicts.has(names[run]);
    });
    for (const one of failures)
      one.item.hidden = !(named(one.id) && verdicts.has(one.verdict) && (run === '' || one.run === run));
    for (const group of groups) {
      const own = failures.filter(({ item }) => group.contains(item));
      const shown = own.filter(({ item }) => !item.hidden).length;
      group.hidden = shown === 0;
      group.querySelector('.shown').textContent = shown < own.length ? `(${shown} shown)` : '';
    }
    form.elements.shown.textContent = `${kept} of ${all} cases`;
  }

  function unfold(item) {
    for (let at = item; at; at = at.parentElement?.closest('details')) at.open = true;
    for (const figure of item.querySelectorAll('figure[data-cells]')) window.drawPicture(figure);
  }

  function follow() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    target.hidden = false; // a link leads somewhere, whatever the filters say
    for (let at = target; at; at = at.parentElement?.closest('details')) at.hidden = false;
    if (target.matches('.failure')) unfold(target);
    target.scrollIntoView();
  }

  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', (event) => {
    const what = event.target.dataset?.open;
    if (!what) return;
    window.reportMatrix.fold(what === 'all');
    for (const group of groups) group.open = what === 'all' && !group.hidden;
    if (what === 'none') for (const { item } of failures) item.open = false;
  });
  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target.matches?.('.failure') && event.target.open) unfold(event.target);
    },
    true,
  );
  window.addEventListener('hashchange', follow);
  // Heads of long tables stay in sight, below the filters.
  new ResizeObserver(() => document.documentElement.style.setProperty('--bar', `${form.offsetHeight}px`)).observe(form);
  // A page with few failures shows them; printed, it shows what is open.
  if (failures.length <= FEW) for (const { item } of failures) unfold(item);
  apply();
  follow();
})();
