new evidence --ladder software-engineering --level vp --person Ada
