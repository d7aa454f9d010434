// Packages whose code becomes part of bundle/: what nearly every run needs. They stay dependencies, so that audits know of them.
export const builtIn = [
  'ansi-regex',
  'chalk',
  'commander',
  'compromise',
  'get-east-asian-width',
  'grad-school',
  'string-width',
  'strip-ansi',
  'suffix-thumb',
];
