// The matrix of cases by bindings. Thousands of rows are not there before they are looked at: a level shows its topics
// (the first part of the ids) when it is unfolded, a topic its cases.
window.reportMatrix = (() => {
  /** As matrix.ts writes it. */
  const { runs, verdicts, reasons, levels } = JSON.parse(document.getElementById('matrix').textContent);
  const index = Object.fromEntries(verdicts.map(({ name }, at) => [name, String(at)]));
  const told = new Set(
    ['fail', 'errored', 'timeout', 'not-run', 'unexpected-pass', 'expected-fail'].map((n) => index[n]),
  );
  /** Up to so many cases of a level are shown without unfolding topics. */
  const FEW = 60;
  const unfolded = new Set();
  const shown = new Map(levels.map(({ level, cases }) => [level, cases]));

  function made(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function cell([id, codes, skips], run) {
    const code = codes[run];
    if (code === '.') return made('td', { class: 'none' });
    const { name, mark } = verdicts[code];
    const text = `${mark} ${name}`;
    if (told.has(code)) return made('td', { class: name }, made('a', { href: `#f${run}/${id}` }, text));
    const reason = skips?.[run];
    return made('td', { class: name, ...(reason >= 0 ? { title: reasons[reason] } : {}) }, text);
  }

  /** What one binding makes of the cases of a topic: passed of run, and what else there is. */
  function sum(cases, run) {
    const counts = {};
    for (const [, codes] of cases) counts[codes[run]] = (counts[codes[run]] ?? 0) + 1;
    const quiet = (counts[index.skipped] ?? 0) + (counts['.'] ?? 0);
    const ran = cases.length - quiet - (counts[index['not-run']] ?? 0);
    const rest = Object.entries(counts).filter(([code]) => told.has(code));
    if (ran === 0 && rest.length === 0) return made('td', { class: 'none' }, '–');
    const parts = rest.flatMap(([code, n]) => [
      ' ',
      made('span', { class: verdicts[code].name }, `${verdicts[code].mark}${n}`),
    ]);
    return made('td', {}, `${counts[index.pass] ?? 0}/${ran}`, ...parts);
  }

  function topicRows(level, topic, cases) {
    const key = `${level} ${topic}`;
    const open = unfolded.has(key) || shown.get(level).length <= FEW;
    const button = made('button', { type: 'button', 'aria-expanded': String(open), 'data-topic': key }, topic);
    const head = made(
      'tr',
      { class: 'topic' },
      made('th', { scope: 'row' }, button, made('small', {}, ` ${cases.length}`)),
    );
    runs.forEach((_, run) => {
      head.append(sum(cases, run));
    });
    if (!open) return [head];
    const rows = cases.map((one) =>
      made('tr', {}, made('th', { scope: 'row' }, one[0]), ...runs.map((_, run) => cell(one, run))),
    );
    return [head, ...rows];
  }

  /** The rows of a level, where it is unfolded. */
  function draw(section) {
    const level = section.dataset.level;
    const body = section.querySelector('tbody');
    if (!section.open) return body.replaceChildren();
    const topics = [...grouped(shown.get(level))].sort(([a], [b]) => a.localeCompare(b));
    body.replaceChildren(...topics.flatMap(([topic, cases]) => topicRows(level, topic, cases)));
  }

  function grouped(cases) {
    const topics = new Map();
    for (const one of cases) {
      const topic = one[0].split('/')[0];
      if (topics.has(topic)) topics.get(topic).push(one);
      else topics.set(topic, [one]);
    }
    return topics;
  }

  const sections = [...document.querySelectorAll('.level')];
  for (const section of sections) {
    section.addEventListener('toggle', () => draw(section));
    section.addEventListener('click', ({ target }) => {
      const key = target.dataset?.topic;
      if (!key) return;
      if (!unfolded.delete(key)) unfolded.add(key);
      draw(section);
      section.querySelector(`[data-topic="${key}"]`).focus();
    });
  }

  return {
    /** Keeps the cases for which `wanted(id, verdict names, one a binding)` holds; returns how many of all. */
    filter(wanted) {
      let [kept, all] = [0, 0];
      for (const section of sections) {
        const { level, cases } = levels.find((one) => one.level === section.dataset.level);
        const left = cases.filter(([id, codes]) =>
          wanted(
            id,
            [...codes].map((code) => verdicts[code]?.name),
          ),
        );
        shown.set(level, left);
        kept += left.length;
        all += cases.length;
        section.hidden = left.length === 0;
        section.querySelector('.shown').textContent = left.length < cases.length ? `(${left.length} shown)` : '';
        draw(section);
      }
      return [kept, all];
    },
    /** Unfolds all topics of what is shown, or folds them. */
    fold(open) {
      unfolded.clear();
      if (open)
        for (const [level, cases] of shown) for (const [id] of cases) unfolded.add(`${level} ${id.split('/')[0]}`);
      for (const section of sections) {
        const wanted = open && !section.hidden;
        if (section.open === wanted) draw(section);
        section.open = wanted; // draws it, when it changes
      }
    },
  };
})();
