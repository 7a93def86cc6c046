/** How a Japanese sentence says that something is another nation's: expressions over its words before a form. */

export const NATION =
  '(?:日本国?|[わ我]が国|米国|アメリカ|合衆国|韓国|大韓民国|中国|北朝鮮|台湾|ロシア|旧?ソ連|ウクライナ|英国|イギリス|ドイツ|西独|フランス|イタリア|スペイン|' +
  'オランダ|ベルギー|スイス|オーストリア|スウェーデン|フィンランド|ノルウェー|デンマーク|ポーランド|チェコ|ハンガリー|ルーマニア|ギリシャ|' +
  'バルト三国|エストニア|ラトビア|リトアニア|トルコ|イスラエル|イラン|イラク|シリア|サウジアラビア|サウジ|UAE|カタール|エジプト|インド|' +
  'パキスタン|アフガニスタン|タイ|ベトナム|フィリピン|インドネシア|マレーシア|シンガポール|ミャンマー|カンボジア|モンゴル|豪州|オーストラリア|' +
  'ニュージーランド|カナダ|メキシコ|ブラジル|アルゼンチン|チリ|ペルー|コロンビア|コスタリカ|キューバ|ベネズエラ|南アフリカ|ケニア|エチオピア|' +
  'ナイジェリア|モロッコ|クウェート|ヨルダン|レバノン|スリランカ|バングラデシュ|ネパール|ラオス|セルビア|クロアチア|ブルガリア|スロバキア|' +
  'ポルトガル|アイルランド|アイスランド|欧州連合|欧州|EU|NATO|北大西洋条約機構|他国|外国|各国|相手国|加盟国)';
/** In one character, before what only a state has. */
const SHORT_NATION =
  '(?<!\\p{sc=Han})[米韓英独仏露豪印台](?=政府|政権|軍|空軍|海軍|陸軍|国務|国防|議会|大統領|当局|側)';
/** Whose government it is: foreign names are in katakana, but for the neighbors'. */
const LEADER =
  '(?:[ァ-ヶー・=]{2,12}(?:[米英独仏露豪])?(?:政権|大統領|首相|国家主席|総統|前政権|前大統領|氏)|' +
  '(?:文在寅|尹錫悦|李在明|朴槿恵|李明博|習近平|蔡英文|頼清徳|馬英九|金正恩|尹|文|李|習)(?:政権|大統領|国家主席|総統|総書記|氏)|' +
  'ホワイトハウス|クレムリン|国防総省|青瓦台)';
/** Two or three that build something together. */
const TOGETHER = '(?:独仏|仏独)(?:西|スペイン)?';
const OTHER = `(?:${TOGETHER}|${NATION}|${SHORT_NATION}|${LEADER})`;
export const BODY =
  '(?:政府|政権|当局|軍|空軍|海軍|陸軍|海兵隊|側|大統領府?|首相|国防省|国防総省|国務省|外務省|(?:連邦)?議会|両国|両政府|各国|第[12一二]次政権)?';
/** Between an owner and what is owned: 新たな, 22年の, 核, an opening quote. */
export const ADJECTIVES =
  '(?:新たな|新しい|新|独自の|最新の|現行の|初の|今回の|[\\d\\uff10-\\uff19]{1,4}年版?の?|(?:来|新|今|次|[\\d\\uff10-\\uff19]{2,4})年度(?:予算案?)?の?|' +
  '厳しい|核|武器の?|防衛装備の?)*[「『“"(\\uff08]?$';
export const DOES = '[、]?[^、。はが]{0,16}(?:した|する|めた|める|れた|った|ている|ていた)';

/** 米国の, バイデン政権の新たな, 韓国政府が公表した, トランプ政権「. */
export const OTHER_BEFORE = new RegExp(
  `${OTHER}${BODY}(?:(?:の|における|版|[がは]${DOES})${ADJECTIVES}|[「『“"]$)`,
  'u',
);
/** ドイツ憲法, 日本国憲法, 米憲法, ワイマール憲法: before what a country has one of. 平和憲法 is nobody's. */
export const CONSTITUTION_BEFORE = new RegExp(`(?:[ァ-ヶー]{3,}|${NATION}|[米韓仏独伊英])(?:憲法第?)?$`, 'u');
/** ニカラグアの憲法にも: whose constitution the sentence speaks of. */
export const CONSTITUTION_OF = new RegExp(`(?:[ァ-ヶー]{3,}|${NATION}|[同隣]国)の憲法`, 'gu');
/** 日米韓の: of none of them alone. */
export const TOGETHER_BEFORE = /[日米韓英独仏露豪印伊中比]{2,4}(?:両国|両政府|[3三]カ国)?の?$/u;
/** ドイツ国防予算. */
export const NATION_BEFORE = new RegExp(`${NATION}[「『]?$`, 'u');
/** 米国家安全保障会議, 比の官房長官. */
export const HEADLINE_BEFORE =
  /(?<![\p{sc=Han}])(?:[米韓英独仏露豪台印]|[韓英独仏露豪台印比伊加]の|在韓|駐韓)[「『]?$/u;
/** 韓国政府は、…; ドイツの国防相は…; 欧州連合(EU)は…; but not ロシアの侵略にも触れ: that is about no nation. */
export const OTHER_TOPIC = new RegExp(
  `${OTHER}[)\\uff09]?(?:${BODY}|(?!以外|向け|並み|内外|製)\\p{sc=Han}{1,8})(?:の[^、。はの]{1,8})?(?:は|では|(?<![にへと])も(?!その)|が[^、。]{0,6}、)`,
  'u',
);
