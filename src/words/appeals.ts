/** Phrases with which a page asks its reader for an address, money or time. Lower case; groups are independent cues. */

/** Asking. */
export const askPhrases = ['become a member', 'become a patron', 'become a subscriber', 'become a supporter', 'chip in', 'consider donating', 'consider supporting', 'consider subscribing', 'contribute', 'contribution', 'contributions', 'donate', 'donation', 'donations', 'help us', 'make a donation', 'need your help', 'need your support', 'please consider', 'please support', 'register', 'sign up', 'sign-up', 'subscribe', 'subscribing', 'support independent', 'support our', 'support us', 'supporting us', 'supporting our', 'want more updates', 'want to receive', 'your donation', 'your gift', 'your help', 'your support'] as const;

/** What it offers or says of itself. */
export const productPhrases = ['a subscription', 'ad-free', 'best journalism', 'breaking news alerts', 'daily briefing', 'daily email', 'email alerts', 'exclusive content', 'free journalism', 'free to read', 'inbox', 'independent journalism', 'independent media', 'independent news', 'mailing list', 'membership', 'news alerts', 'news app', 'newsletter', 'newsletters', 'our app', 'our coverage', 'our journalism', 'our journalists', 'our mission', 'our newsroom', 'our readers', 'our reporters', 'our reporting', 'our subscribers', 'our team', 'our website', 'our work', 'our youtube', 'paywall', 'podcast', 'push notifications', 'quality journalism', 'trusted journalism', 'unlimited access', 'weekly email', 'youtube channel'] as const;

/** Terms of payment. */
export const paymentPhrases = ['a month', 'any amount', 'as little as', 'cancel anytime', 'cancel any time', 'from just', 'for as little', 'free trial', 'monthly', 'no matter how small', 'no obligation', 'one-time', 'per month', 'quick to set up', 'recurring', 'starting from', 'tax-deductible'] as const;

/** Words to the reader. */
export const readerPhrases = ['dear reader', 'dear readers', 'if you can', 'if you enjoy', 'if you enjoyed', 'if you like', 'if you value', 'like you', 'thank you', 'you', "you're", "you've", 'your', 'yours'] as const;

/** The page speaking of itself. */
export const ownVoice = ['our', 'ours', 'us', 'we', "we're", "we've"] as const;

/** First words of an appeal that goes over several paragraphs. */
export const appealOpenings = ['a letter from', 'a letter to our readers', 'a message from', 'a note from', 'a word from', 'an appeal from', 'an important message', 'before you go', 'dear friend', 'dear friends', 'dear reader', 'dear readers', 'dear subscriber', 'dear subscribers', 'help us keep', 'support independent', 'support our', 'thank you for reading', 'thanks for reading', 'we have a favor to ask', 'we have a favour to ask', 'we have a small favor', 'we have a small favour', 'we need your help', 'we need your support', 'while we have you', 'you can help', 'your support'] as const;

/** Commands that need only the page itself beside them: subscribe here, follow us. */
export const firmCommands = ['become a', 'donate', 'download', 'follow', 'like us', 'register', 'sign up', 'sign-up', 'subscribe'] as const;

/** Commands that need a product or a network beside them: get our newsletter. */
export const looseCommands = ['add', 'catch up', 'check out', 'click', 'discover', 'enter', 'find', 'get', 'help', 'join', 'keep up', 'listen', 'never miss', "don't miss", 'read', 'receive', 'see', 'start', 'stay', 'support', 'tap', 'tune in', 'visit', 'want', 'watch'] as const;

/** The page as the object of a firm command. */
export const pageObjects = ['here', 'me', 'now', 'our', 'this', 'today', 'us', 'your'] as const;

/** Phrases that say how to reach or follow the author, beside an address or a handle. */
export const contactPhrases = ['can be reached', 'contact her at', 'contact him at', 'contact me at', 'contact the author', 'contact the reporter', 'contact the writer', 'contact us', 'email her', 'email him', 'email me', 'email the author', 'email the writer', 'email us', 'e-mail her', 'e-mail him', 'e-mail us', 'follow her', 'follow him', 'follow me', 'follow the author', 'follow them', 'follow us', 'get in touch', 'he tweets', 'reach her', 'reach him', 'reach me', 'reach the author', 'reach the reporter', 'reach us', 'send tips', 'send us', 'she tweets', 'they tweet', 'tweet at', 'tweet her', 'tweet him', 'tweet us', 'tweets at', 'write to her', 'write to him', 'write to us'] as const;

/** Reporting: then it is news about an appeal and not an appeal. */
export const reportingSigns = ['according to', 'added', 'announced', 'asked', 'reported', 'said', 'say', 'says', 'told', 'wrote'] as const;
