// The pages that rung makes: what makes each, its h1, and on how many sheets of paper it is printed.
// To add a page is to add its line.
const ada = 'ladders/examples/ada/';

export const pages = [
  {name: 'assess', make: `assess ${ada}`, h1: 'Ada Example', paper: {A4: 4, Letter: 5}},
  {name: 'assess-director', make: 'assess ladders/examples/chioma/', h1: 'Chioma Nwosu-Lindström', paper: {A4: 5, Letter: 5}},
  {name: 'packet', make: `packet ${ada}`, h1: 'Ada Example, towards Staff Engineer', paper: {A4: 5, Letter: 5}},
  {name: 'packet-redacted', make: `packet ${ada} --redact`, h1: 'The candidate, towards Staff Engineer', paper: {A4: 4, Letter: 4}},
  {name: 'plan', make: `plan ${ada}`, h1: 'Ada Example, towards Staff Engineer', paper: {A4: 2, Letter: 2}},
  {name: 'plan-crossing', make: 'plan ladders/examples/chioma/ --to engineering-manager',
    h1: 'Chioma Nwosu-Lindström, towards Engineering Manager', paper: {A4: 3, Letter: 3}},
  {name: 'history', make: 'history tests/golden/history/noor', h1: 'Noor Example', paper: {A4: 3, Letter: 3}},
  {name: 'compare', make: 'compare ladders/examples/chioma/', h1: 'Chioma Nwosu-Lindström', paper: {A4: 3, Letter: 3}},
  {name: 'compare-sam', make: 'compare tests/golden/compare/sam', h1: 'Sam Okafor', paper: {A4: 3, Letter: 3}},
  {name: 'compare-levels', make: 'compare software-engineering staff engineering-manager',
    h1: 'Staff Engineer → Engineering Manager', paper: {A4: 3, Letter: 4}},
  {name: 'show', make: 'show software-engineering', h1: 'Software engineering', paper: {A4: 3, Letter: 4}},
  {name: 'show-level', make: 'show software-engineering staff', h1: 'Staff Engineer', paper: {A4: 6, Letter: 7}},
  {name: 'show-competency', make: 'show software-engineering system-design', h1: 'System design', paper: {A4: 4, Letter: 4}},
  {name: 'show-track', make: 'show software-engineering management', h1: 'Management', paper: {A4: 4, Letter: 4}},
];
