// Ladders and evidence of a given size, the same on every run: a company's text is drawn from a few
// hundred words by a generator with a fixed seed.
const stems = ('team service design review release incident migration customer feature plan risk budget interview '
  + 'mentor colleague decision metric backlog architecture interface data latency error test document proposal '
  + 'roadmap packaging feedback goal outcome trade-off dependency schedule operation quality').split(' ');
const verbs = ('writes leads reviews plans explains measures splits simplifies proposes teaches answers traces '
  + 'compares removes repairs publishes agrees presents').split(' ');
const links = 'for with across before after without between from into behind'.split(' ');
const scopes = ['task', 'team', 'multi-team', 'organisation'];

class Random {
  constructor(seed) {
    this.state = seed;
  }

  /** An integer in 0..n-1 (mulberry32). */
  below(n) {
    this.state = (this.state + 0x6D2B79F5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  }

  of(list) {
    return list[this.below(list.length)];
  }

  sentence(words) {
    const text = [this.of(verbs)];
    while (text.length < words) {
      text.push(this.of(text.length % 3 === 2 ? links : stems));
    }
    return text.join(' ').replace(/^./, first => first.toUpperCase()) + '.';
  }
}

const levels = [['junior', 1, 1], ['engineer', 2, 2], ['senior', 3, 3], ['staff', 4, 4], ['principal', 5, 5],
  ['manager', 4, 4], ['director', 5, 5]];

const pillars = ['technical', 'delivery', 'leadership', 'mentoring', 'people', 'business'];

/** A ladder of at least `bytes` bytes, without errors: {text, ids}. It grows by competencies. */
export function ladder(bytes, seed = 1) {
  const random = new Random(seed);
  const list = (key, count, words) =>
    `        ${key}:\n` + Array.from({length: count}, () => `          - ${random.sentence(words)}\n`).join('');
  const blocks = [];
  const ids = [];
  const expectations = id => `      ${id}: `;
  const size = () => blocks.reduce((sum, block) => sum + block.length, 0) + ids.length * 7 * 22 + 1500;
  while (size() < bytes) {
    const id = `${random.of(stems)}-${ids.length + 1}`;
    ids.push(id);
    blocks.push(`  - id: ${id}\n    area: area-${1 + random.below(6)}\n    title: ${id}\n`
      + `    summary: ${random.sentence(12)}\n    steps:\n`
      + [1, 2, 3, 4, 5].map(k => `      ${k}:\n` + list('behaviours', 3, 11) + list('examples', 2, 12)
        + list('try', 1, 10)).join(''));
  }
  const text = 'schema: rung.ladder/1\nid: big-company\ntitle: Big company\nversion: 1.0.0\nscale:\n'
    + [1, 2, 3, 4, 5].map(k => `  - {title: Step ${k}, meaning: ${random.sentence(9)}}\n`).join('')
    + 'areas:\n' + [1, 2, 3, 4, 5, 6].map(n => `  - {id: area-${n}, title: Area ${n}, pillar: ${pillars[n - 1]}}\n`).join('')
    + 'competencies:\n' + blocks.join('') + 'levels:\n'
    + levels.map(([id, grade, rating]) => `  - id: ${id}\n    title: ${id}\n    grade: ${grade}\n`
      + `    core: [${ids.slice(0, 3).join(', ')}]\n    expects:\n`
      + ids.map(each => `${expectations(each)}${Math.max(1, rating - random.below(2))}\n`).join('')).join('')
    + 'tracks:\n  - {id: ic, levels: [junior, engineer, senior, staff, principal]}\n'
    + '  - {id: management, kind: management, levels: [junior, engineer, senior, manager, director]}\n'
    + 'transitions:\n' + [['senior', 'manager'], ['manager', 'staff']].map(([from, to]) =>
      `  - {from: ${from}, to: ${to}, entry: [${random.sentence(8)}], trial: ${random.sentence(6)}, return: ${random.sentence(6)}}\n`).join('');
  return {text, ids};
}

/** A person's three files of at least `bytes` bytes each, for a ladder with these ids of competencies. */
export function person(bytes, ids) {
  return ['self', 'manager', 'peer'].map((source, index) => {
    const random = new Random(100 + index);
    let text = `schema: rung.evidence/1\nperson: {id: ada, name: Ada Example}\nauthor: {source: ${source}, id: ${source === 'self' ? 'ada' : source}}\n`
      + 'ladder: big-company@1.0\ntrack: ic\nlevel: engineer\nperiod: {from: 2025-07-01, to: 2026-06-30}\nevidence:\n';
    for (let n = 1; text.length < bytes; ++n) {
      const shown = new Set([random.of(ids), random.of(ids), random.of(ids)]);
      const date = new Date(Date.UTC(2024, 8, 1 + random.below(660))).toISOString().slice(0, 10);
      text += `  - id: entry-${n}\n    date: ${date}\n    title: ${random.sentence(6)}\n`
        + `    context: ${random.sentence(22)}\n    action: ${random.sentence(28)}\n    result: ${random.sentence(20)}\n`
        + `    kind: project\n    role: led\n    scope: ${random.of(scopes)}\n`
        + `    shows: {${[...shown].map(id => `${id}: ${2 + random.below(3)}`).join(', ')}}\n`;
    }
    return {name: `${source}.yaml`, text};
  });
}
