/** What rules of compromise are about: contractions, ranges, hyphens, slashes, names, numbers, switches of verb and noun. */
export const WORDS =
  "the a not very quickly he'd she's won't gonna they've John's Dr. Smith-Jones U.S. and/or 5-10 44km 3rd $4.5m 2019 May June to of by will be being been had have said walk walks run record Paris, Texas; seven hundred co-operate re-elected out up who which that whose – “quoted” (aside) I'm let's o'clock needn't 9:30pm #tag @user café İzmir";
