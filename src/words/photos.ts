/** Words of picture credits and captions. Lower case unless a name. */

/** Whoever supplies pictures, as credits write it; agencies for text are in agencies.ts. */
export const photoAgencies = ['AA', 'AA Photo', 'AAP', 'AFP', 'AFP Photo', 'AFP via Getty Images', 'ANI', 'AP', 'AP Images', 'AP Photo', 'Alamy', 'Anadolu', 'Anadolu Agency', 'Associated Press', 'Bloomberg', 'CTK', 'DPA', 'EFE', 'EPA', 'EPA Images', 'EPA-EFE', 'Getty', 'Getty Image', 'Getty Images', 'IANS', 'Imago', 'Kyodo', 'LaPresse', 'Magnum', 'Maxar Technologies', 'NurPhoto', 'PA', 'PA Images', 'PA Media', 'PA Wire', 'PTI', 'Planet Labs', 'Pool', 'REUTERS', 'Reuters', 'Rex', 'SIPA', 'SIPA USA', 'Shutterstock', 'Sipa', 'Sputnik', 'TASS', 'Unsplash', 'Xinhua', 'Yonhap', 'ZUMA', 'ZUMA Press', 'Zuma Press', 'dpa', 'iStock', 'iStockphoto'] as const;

/** Openings of a line that credits a picture. */
export const photoLabels = ['credit', 'cover photo', 'cover image', 'file photo', 'file picture', 'graphic', 'graphic by', 'illustration', 'illustration by', 'image', 'image by', 'image courtesy of', 'image credit', 'image source', 'images', 'photo', 'photo by', 'photo courtesy', 'photo courtesy of', 'photo credit', 'photo credits', 'photo from', 'photo source', 'photograph', 'photograph by', 'photographer', 'photographs', 'photographs by', 'photos', 'photos by', 'pic', 'picture', 'picture by', 'picture credit', 'pictures', 'screengrab', 'screenshot', 'source', 'video', 'video by', 'video credit'] as const;

/** Openings of a caption. */
export const captionOpenings = ['caption', 'file', 'file image', 'file photo', 'file picture', 'image caption', 'in a handout photo', 'in this aerial photo', 'in this courtroom sketch', 'in this file photo', 'in this frame grab', 'in this handout photo', 'in this image', 'in this photo', 'in this satellite image', 'in this screen grab', 'in this undated photo', 'photo caption', 'photo shows', 'pictured', 'the photo shows', 'this aerial photo', 'this combination of photos', 'this handout photo', 'this image made from', 'this image provided by', 'this image released by', 'this image taken from', 'this photo provided by', 'this photo released by', 'this photo taken', 'this satellite image', 'this undated photo'] as const;

/** Nouns that in brackets or before a colon at the end mark a picture: "(AFP Photo)", "Photograph: Anna Keller". */
export const photoNouns = ['courtesy', 'file', 'file image', 'file photo', 'file pic', 'handout', 'image', 'images', 'photo', 'photograph', 'photos', 'pic', 'picture', 'screengrab', 'screenshot', 'stock photo', 'supplied'] as const;

/** What captions say of persons in a picture; two are needed. */
export const captionCues = ['(c)', '(center)', '(centre)', '(front)', '(l)', '(left)', '(not pictured)', '(not seen)', '(r)', '(right)', ', center', ', centre', ', left', ', right', 'are pictured', 'are seen', 'attend a joint press conference', 'back row', 'center left', 'center right', 'far left', 'far right,', 'file photo', 'from left', 'from right', 'front row', 'handout', 'is pictured', 'is seen', 'left to right', 'looks on', 'not pictured', 'pictured', 'pose for', 'poses for', 'second from', 'second left', 'second right', 'seen here', 'shake hands', 'shakes hands', 'shaking hands', 'speaks during', 'stands next to', 'third from'] as const;

/** Small words inside a picture credit. */
export const creditSmallWords = ['and', 'at', 'by', 'courtesy', 'file', 'for', 'from', 'handout', 'image', 'images', 'in', 'of', 'on', 'photo', 'photos', 'pool', 'the', 'via'] as const;
