// Every sample of the repository, and three made here: a network, a district of sixty schools, and one in which every text is hostile.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifacts, root } from './repository.js';

const made = join(artifacts, 'made');

/** Breaks out of a text, an attribute, a style, a script and a title, if anything does. */
export const hostile = mark => `${mark}"'><script>window.pwned=1</script><img src=x onerror="window.pwned=2"></style></title></svg>&lt;b&gt;&amp;{{7*7}}${mark}`;

const files = folder => readdirSync(join(root, folder)).filter(name => /\.(yaml|json)$/.test(name)).sort().map(name => join(folder, name));

/** Each report to build: its name, the paths and options it is made of. */
export function all() {
  mkdirSync(made, { recursive: true });
  const singles = [...files('samples/districts'), ...files('samples/plans')].map(path => ({ name: path.split('/').pop().replace('.', '-'), args: [path] }));
  return [
    ...singles,
    { name: 'ticket-shop', args: ['samples/packs/ticket-shop.yaml', '--pack', 'samples/packs/service-reliability'] },
    { name: 'milton-shared', args: ['samples/districts/milton.yaml', '--shared'] },
    { name: 'network', args: ['samples/districts'] },
    { name: 'sixty-schools', args: [sixtySchools()] },
    { name: 'hostile', args: [hostileDistrict(), '--pack', hostilePack()] },
  ];
}

function sixtySchools() {
  const state = JSON.parse(readFileSync(join(root, 'samples/districts/milton.json'), 'utf8'));
  const levels = ['absent', 'emerging', 'developing', 'established', 'sustaining'];
  const areas = ['technology', 'leadership', 'instruction', 'professional-development', 'operations', 'community-engagement'];
  state.id = 'sixty-schools-fictitious';
  state.name = 'Sixty Schools (fictitious)';
  state.profile = { ...state.profile, schools: 60 };
  state.schools = Array.from({ length: 60 }, (_, at) => ({
    id: `school-${at + 1}`,
    name: `School number ${at + 1} of the district`,
    areas: Object.fromEntries(areas.filter((__, area) => (at + area) % 4 !== 0).map((area, column) => [area, levels[(at * 3 + column) % 5]])),
    practices: { 'job-embedded-pd': at % 3 === 0 ? 'in-place' : 'not-started', communicate: at % 2 === 0 ? { status: 'under-way', started: '2012-10' } : 'not-started' },
    readings: [
      { of: 'trust', from: 'teachers', value: levels[at % 5], method: 'questionnaire', responses: 12 + at, invited: 80, date: '2013-05-06' },
      { of: 'buy-in', from: 'teachers', value: `${at + 30}%`, method: 'questionnaire', responses: 12 + at, invited: 80, date: '2013-05-06' },
    ],
  }));
  return write('sixty-schools.json', JSON.stringify(state));
}

function hostileDistrict() {
  const text = readFileSync(join(root, 'samples/packs/ticket-shop.yaml'), 'utf8')
    .replace(/^name: .*$/m, `name: ${quoted(hostile('D-NAME'))}`);
  return write('hostile.yaml', `${text}
schools:
  - id: one
    name: ${quoted(hostile('D-SCHOOL'))}
    areas: { delivery: repeatable }
waivers:
  - { finding: no-way-back, reason: ${quoted(hostile('D-WAIVER'))}, by: ${quoted(hostile('D-BY'))}, until: 2027-01-01 }
calendar:
  start: 2026-10-01
  closed: [ { from: 2026-12-01, to: 2026-12-31, because: ${quoted(hostile('D-CLOSED'))} } ]
`);
}

/** The sample pack of another field with something hostile in every text for people. */
function hostilePack() {
  const folder = join(made, 'hostile-pack');
  cpSync(join(root, 'samples/packs/service-reliability'), folder, { recursive: true });
  const visit = at => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (!path.startsWith(join(folder, 'tests'))) writeFileSync(path, infect(readFileSync(path, 'utf8')));
    }
  };
  visit(folder);
  return folder;
}

const folded = /^(\s*)(?:- )?(why|instead|because|summary|ask|says|notes|means|avoid-because|message): [>|]-?$/;
const oneLine = /^(\s*(?:- )?)(title|why|instead|because|summary|ask|says|notes|unit): ([^>|'"{[].*)$/;

function infect(text) {
  return text.split('\n').flatMap(line => {
    const block = folded.exec(line);
    // A message may hold facts in braces, so it gets none.
    if (block) return [line, `${block[1]}${line.includes('- ') ? '    ' : '  '}${hostile('P-' + block[2].toUpperCase()).replaceAll(/[{}]/g, '')}`];
    const single = oneLine.exec(line);
    return single ? [`${single[1]}${single[2]}: ${quoted(`${single[3]} ${hostile('P-' + single[2].toUpperCase())}`)}`] : [line];
  }).join('\n');
}

const quoted = text => `'${text.replaceAll("'", "''")}'`;

function write(name, text) {
  const path = join(made, name);
  writeFileSync(path, text);
  return path;
}
