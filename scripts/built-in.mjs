// Packages whose code becomes part of bundle/: what nearly every run needs. Nobody installs them with claims; supply.mjs checks them as if somebody did.
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
