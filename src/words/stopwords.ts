/** Function words and reporting fillers: words that say nothing about what a sentence is about. */
export const stopwords = [
  'a', 'about', 'above', 'after', 'again', 'against', 'ago', 'all', 'also', 'although', 'am', 'amid', 'among', 'an', 'and', 'another', 'any', 'are', "aren't",
  'around', 'as', 'at', 'be', 'because', 'been', 'before', 'being', 'below', 'between', 'both', 'but', 'by', 'can', "can't", 'cannot', 'could', "couldn't",
  'did', "didn't", 'do', 'does', "doesn't", 'doing', "don't", 'down', 'during', 'each', 'either', 'else', 'even', 'ever', 'every', 'few', 'for', 'from',
  'further', 'had', "hadn't", 'has', "hasn't", 'have', "haven't", 'having', 'he', "he'd", "he'll", "he's", 'her', 'here', 'hers', 'herself', 'him', 'himself',
  'his', 'how', 'however', 'i', "i'd", "i'll", "i'm", "i've", 'if', 'in', 'including', 'into', 'is', "isn't", 'it', "it's", 'its', 'itself', 'just', 'let', "let's",
  'like', 'many', 'may', 'me', 'might', 'more', 'most', 'much', 'must', 'my', 'myself', 'neither', 'no', 'nor', 'not', 'now', 'of', 'off', 'on', 'once', 'only',
  'onto', 'or', 'other', 'others', 'our', 'ours', 'ourselves', 'out', 'over', 'own', 'per', 'same', 'shall', "shan't", 'she', "she'd", "she'll", "she's",
  'should', "shouldn't", 'since', 'so', 'some', 'such', 'than', 'that', "that's", 'the', 'their', 'theirs', 'them', 'themselves', 'then', 'there', "there's",
  'these', 'they', "they'd", "they'll", "they're", "they've", 'this', 'those', 'though', 'through', 'to', 'too', 'toward', 'towards', 'under', 'unless',
  'until', 'up', 'upon', 'us', 'very', 'via', 'was', "wasn't", 'we', "we'd", "we'll", "we're", "we've", 'were', "weren't", 'what', 'when', 'where', 'whether',
  'which', 'while', 'who', 'whom', 'whose', 'why', 'will', 'with', 'within', 'without', "won't", 'would', "wouldn't", 'yet', 'you', "you'd", "you'll",
  "you're", "you've", 'your', 'yours', 'yourself', 'yourselves',
] as const;
