// The pages that rung makes: what makes each, its h1, and on how many sheets of paper it is printed.
// To add a page is to add its line.
const ada = 'ladders/examples/ada/';

export const pages = [
  {name: 'assess', make: `assess ${ada}`, h1: 'Ada Example', paper: {A4: 2, Letter: 2}},
];
