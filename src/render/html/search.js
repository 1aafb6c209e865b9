// Narrows the list of the search page down to the entries that hold every word typed. It moves no
// text and makes no element: it shows and hides what the page holds.
'use strict';
(() => {
  const field = document.getElementById('search-field');
  const found = document.getElementById('search-found');
  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const entries = [...document.querySelectorAll('.entry')].map(element => ({element, text: plain(element.textContent)}));
  const parts = [...document.querySelectorAll('main > section')];

  const say = (count, asked) => {
    if (!asked) {
      return '';
    }
    return count === 0 ? 'Nothing found' : `${count} of ${entries.length} found`;
  };

  const narrow = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const {element, text} of entries) {
      element.hidden = !words.every(word => text.includes(word));
      count += element.hidden ? 0 : 1;
    }
    for (const part of parts) {
      part.hidden = !part.querySelector('.entry:not([hidden])');
    }
    found.textContent = say(count, words.length > 0);
  };

  document.getElementById('search').hidden = false;
  field.addEventListener('input', narrow);
  narrow(); // a browser may have kept what was typed
})();
