/** What stands around the articles of news sites and is no part of them. */
export interface BoilerplateRule {
  readonly name: string;
  /** Tried against one whole block, white space evened out; or the words that make up the whole of it. */
  readonly matches: RegExp | ReadonlySet<string>;
  /**
   * `block`: that piece goes. `rest`: it and all that follows go, since such a line opens the foot of the page, unless
   * a paragraph follows that belongs to no other headline. `foot`: the same, unless any paragraph follows. `end`: it and
   * all that follows go, paragraphs or not, once there was an article. `section`: it and what stands under it, up to the
   * next heading.
   */
  readonly drops: 'block' | 'rest' | 'foot' | 'end' | 'section';
  /** One block that it drops, at least; a test runs them. */
  readonly examples: readonly [string, ...string[]];
}

/** Longer blocks are told apart from prose by the rules that say so with a bounded tail. */
export const BOILERPLATE: readonly BoilerplateRule[] = [
  {
    name: 'related',
    matches:
      /^[【[■◆●\s]{0,3}(?:相关(?:阅读|新闻|文章|报道|推荐|链接|专题|内容)|延伸阅读|推荐阅读|更多(?:阅读|新闻|精彩|资讯|内容)|热门(?:文章|新闻|推荐|资讯|阅读)|精彩推荐|为您推荐|猜你喜欢|大家都在看|往期(?:回顾|推荐)|相關(?:新聞|閱讀|報導|文章)|延伸閱讀|更多新聞|熱門新聞|related (?:articles?|stories|news|posts|coverage|topics|links)|(?:read|keep|further|continue|also|more to) (?:more|next|also|reading|read)|in case you missed it|more (?:from|on|stories|news|in)\b.{0,40}|recommended(?: for you| reading| stories)?|you may also like|most (?:read|popular|viewed)|trending(?: now| stories)?|latest (?:news|stories)|see also|editors?['’]s? picks?|up next|don['’]t miss)[】\]:：\s]{0,3}$/iu,
    drops: 'rest',
    examples: ['相关阅读', '【延伸阅读】', 'Related articles', 'Most read', '热门推荐：'],
  },
  {
    name: 'comments',
    matches:
      /^(?:(?:网友|用户|最新|热门|全部)?评论(?:区|列表)?|发表评论|我要评论|我来说两句|網友留言|comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment)[:：]?$/iu,
    drops: 'end',
    examples: ['网友评论', 'Comments', 'Leave a comment'],
  },
  {
    name: 'comments-counted',
    matches:
      /^(?:(?:网友|用户|最新|热门|全部)?(?:评论|留言|回复)(?:区|列表)?\s?[(（]\s?\d{1,7}\s?(?:条)?[)）]|comments?\s?\(\d{1,7}\)|\d{1,6}\s(?:comments?|thoughts?|responses?|replies)(?:\s(?:on|to)\b.{0,200})?)[:：]?$/iu,
    drops: 'end',
    examples: ['评论(12)', 'Comments (3)', '48 Comments', '3 thoughts on “Sales fall for a second year”'],
  },
  {
    name: 'forward-looking',
    matches:
      /^(?:(?:cautionary (?:note|statements?)(?: regarding| on| concerning| about)?\s)?forward[- ]looking (?:statements?|information)|safe harbou?r(?: statement)?|前瞻性(?:陈述|声明|提示))[:：.]?$/iu,
    drops: 'section',
    examples: ['Forward-Looking Statements', 'Cautionary Note Regarding Forward-Looking Statements', '前瞻性陈述'],
  },
  {
    name: 'contacts',
    matches:
      /^(?:(?:media|press|investors?|company)(?: and (?:media|press|investors?))? (?:contacts?|enquiries|inquiries|relations)|contacts?|for (?:more|further) information|(?:媒体|新闻|投资者)(?:联系人?|联络|咨询|垂询)(?:方式)?|联系(?:人|方式))[:：]?$/iu,
    drops: 'section',
    examples: ['Media Contact', 'Contacts:', '媒体联系人：'],
  },
  {
    name: 'disclaimer',
    matches:
      /^[*※【[(（\s]{0,3}(?:免责声明|免責聲明|特别声明|特別聲明|版权声明|版權聲明|风险提示|风险警示|郑重声明|法律声明|声明|本文(?:仅代表|系|不构成|为).{0,4}(?:作者|个人|观点|转载|投资)|以上内容(?:仅|为|由|\()|disclaimer|notice|copyright notice|legal notice)\s{0,2}[】\])）]?\s{0,2}(?:[:：|]|$|[,，]).{0,1200}$/iu,
    drops: 'block',
    examples: [
      '免责声明：本文仅供参考，不构成投资建议。',
      'Disclaimer: this is not investment advice.',
      '特别声明:以上内容为用户上传。',
      '风险提示：入市需谨慎。',
    ],
  },
  {
    name: 'copyright',
    matches:
      /^.{0,40}(?:版权所有|版權所有|未经(?:授权|许可|书面|本网).{0,20}(?:转载|禁止|不得)|不得转载|all rights reserved|copyright\s{0,2}(?:©|\(c\))|©\s{0,2}(?:copyright\s{0,2})?\d{4}).{0,200}$/iu,
    drops: 'foot',
    examples: ['© 2026 Pacific Wire. All rights reserved.', '版权所有 矿业观察 京ICP备00000000号', '未经授权不得转载'],
  },
  {
    name: 'licence-number',
    matches: /^.{0,40}(?:ICP[备证]|公网安备|增值电信业务|互联网新闻信息服务许可证|违法和不良信息举报).{0,160}$/iu,
    drops: 'foot',
    examples: ['京ICP备00000000号-1', '违法和不良信息举报电话：000-00000000'],
  },
  {
    name: 'newcomers-guide',
    matches:
      /^(?:新手指南|新手上路|我是(?:买家|卖家)|买家指南|卖家指南|帮助中心|常见问题|联系我们|关于我们|网站地图|服务条款|隐私政策|意见反馈|广告服务|招聘信息|友情链接|商务合作|下载APP|客户端下载|手机版|返回(?:首页|顶部|列表)|回到顶部|加入收藏|设为首页|search documents|about us|contact us|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings)|site ?map|help cent(?:er|re)|back to top|advertise(?: with us)?|careers)$/iu,
    drops: 'block',
    examples: ['新手指南', '我是买家', '联系我们', 'Privacy Policy', 'Back to top'],
  },
  {
    name: 'share-bar',
    matches: new Set(
      '分享 分享到 分享至 转发 收藏 点赞 举报 打印 扫一扫 微信 微博 新浪微博 朋友圈 QQ空间 QQ好友 QQ 复制链接 字号 字体 大 中 小 A A+ A- 听新闻 share this article story tweet print email e-mail save copy link facebook twitter x linkedin whatsapp telegram reddit weibo wechat pinterest listen'.split(
        ' ',
      ),
    ),
    drops: 'block',
    examples: [
      '分享到：微信 微博 QQ空间',
      'Share this article',
      'Facebook Twitter LinkedIn',
      '字号 大 中 小',
      '打印 收藏',
    ],
  },
  {
    name: 'subscription',
    matches:
      /^(?:(?:关注|订阅|欢迎关注|长按|扫描|扫码|点击).{0,40}(?:公众号|二维码|客户端|APP|小程序|蓝字|下载|订阅)|(?:sign up|subscribe|register|log in|sign in)(?: (?:to|for|now|here|today)\b.{0,120})?|get (?:the|our) .{0,60}newsletter.{0,60}|follow us\b.{0,80}|download (?:the|our) app.{0,40}|enter your e-?mail.{0,40}).{0,40}$/iu,
    drops: 'block',
    examples: ['扫描二维码关注公众号', 'Sign up for our daily newsletter', 'Subscribe now', '欢迎关注本报官方公众号'],
  },
  {
    name: 'paging',
    matches: new Set(
      '首页 尾页 末页 上一页 下一页 上一篇 下一篇 上一条 下一条 previous next page 1 2 3 4 5 6 7 8 9 10 ... … > < » «'.split(
        ' ',
      ),
    ),
    drops: 'block',
    examples: ['下一页', '首页 上一页 1 2 3 下一页', 'Previous 1 2 3 Next'],
  },
  {
    name: 'neighbour',
    matches:
      /^[<«‹]?\s{0,2}(?:上一(?:篇|条)(?:文章)?|下一(?:篇|条)(?:文章)?|previous (?:article|post|story)|next (?:article|post|story))\s{0,2}(?:[:：].{0,120})?[>»›]?$/iu,
    drops: 'block',
    examples: ['上一篇：锂价回落', 'Next article', 'Previous post: Copper slips'],
  },
  {
    name: 'breadcrumb',
    matches:
      /^(?:(?:您?(?:的|现在的|当前)?(?:当前)?位置|you are here)\s{0,2}[:：].{0,120}|(?:首页|主页|home)\s{0,2}[>›»/].{0,120})$/iu,
    drops: 'block',
    examples: ['您的位置：首页 > 财经 > 正文', '当前位置：新闻', 'Home > News > Metals'],
  },
  {
    name: 'editor',
    matches:
      /^[(（【[\s]{0,2}(?:责任编辑|责编|编辑|審核|审核|校对|值班编委|编校|責任編輯|实习编辑|主编|监制|(?:edited|editing|additional reporting|reporting) by|editor)\s{0,2}[:：\s].{1,80}[)）】\]]?$/iu,
    drops: 'block',
    examples: ['（责任编辑：王五）', '责编：张三 | 审核：李四', 'Editing by Jane Doe'],
  },
  {
    name: 'image-note',
    matches:
      /^(?:(?:图片来源|图源|资料图|图\/|图为资料)\s{0,2}[:：/]?.{0,40}|(?:photo|image|picture)(?: credit| courtesy)?\s{0,2}[:/].{0,80}|advertisement|广告|廣告|ad|story continues below.{0,40}|loading\.{0,3}|加载中.{0,6}|展开全文|阅读全文|点击查看更多)$/iu,
    drops: 'block',
    examples: ['图片来源：视觉素材', 'Photo: Jane Doe', 'Advertisement', '展开全文'],
  },
  {
    name: 'role-of-author',
    matches:
      /^(?=[^\d.!?]{8,70}$)(?:[\p{L}&'’]+,?\s){0,4}(?:reporter|correspondent|editor|columnist|staff writer)(?:,\s.{1,40}|\s(?:in|at)\s.{1,40})?$/iu,
    drops: 'block',
    examples: ['Business reporter, Port Aber', 'Ports Correspondent', 'Senior staff writer in London'],
  },
  {
    name: 'picture-agency',
    matches:
      /^(?:(?:AFP|AP|Reuters|EPA|Bloomberg|LightRocket|Corbis|NurPhoto)(?: via |\/))?(?:Getty Images|Reuters|AFP|AP|EPA|PA Media|Alamy|Shutterstock|iStock|视觉中国|东方IC|IC photo|图虫创意|新华社发)$/u,
    drops: 'block',
    examples: ['Getty Images', 'AFP via Getty Images', '视觉中国'],
  },
  {
    name: 'picture-story',
    matches: /^(?=[^\d]{4,60}$)(?:图解|海报|视频|组图|H5)\s?[:：丨｜|].{2,56}$/u,
    drops: 'block',
    examples: ['图解：一图看懂某省矿业', '视频丨走进矿山'],
  },
  {
    name: 'print-edition',
    matches: /^[（(]{0,1}《[^》]{2,24}》\s?[（(]?\s?\d{4}年\d{1,2}月\d{1,2}日.{0,12}\d{1,3}\s?版.{0,8}$/u,
    drops: 'block',
    examples: ['《东岸日报》（2026年01月22日 第10版）', '（《某某日报》 2026年1月5日 04 版）'],
  },
  {
    name: 'clock',
    matches:
      /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s{0,2}(?:[ap]\.?\s?m\.?)?\s{0,2}(?:GMT|UTC|BST|CET|EST|EDT|ET|PST|PT|HKT|CST|SGT)?$/iu,
    drops: 'block',
    examples: ['16:58 GMT', '9:05 a.m. ET', '10:20'],
  },
  {
    name: 'release-mark',
    matches:
      /^(?:for immediate release|(?:news|press) release|新闻稿|即时发布|view (?:original content|source version).{0,200}|(?:原文|本文)(?:链接|地址)[:：].{0,300}|[\s*#—–~-]{1,8}(?:end|完|全文完)?[\s*#—–~-]{1,8}|（完）|\(end\))$/iu,
    drops: 'block',
    examples: ['FOR IMMEDIATE RELEASE', '###', '— END —', '（完）', '原文链接：https://news.example/1'],
  },
  {
    name: 'promotion',
    // Figures and full stops are no part of such lines, and show that it is news about an app or an offer.
    matches:
      /^(?=[^\d。]{2,90}$).{0,60}(?:[点點][击擊](?:领取|查看|进入|此处|下载)|立即(?:领取|开户|下载|订阅)|免费领取|大礼包|(?:尽在|盡在|下载|下載|打开|打開|登录).{0,16}(?:APP|客户端|客戶端|小程序)|(?:APP|客户端|客戶端)(?:看新[闻聞]|下[载載])|助[您你].{2,30}[！!]|[点點]我(?:下[载載]|[订訂][阅閱])).{0,40}$/iu,
    drops: 'block',
    examples: [
      '海量资讯，尽在某某财经APP',
      '新手开户：领取大礼包 点击领取',
      '看研报，助您挖掘交易机会！',
      '現在用APP看新聞 點我下載APP',
    ],
  },
  {
    name: 'platform-foot',
    matches:
      /^(?:阅读原文.{0,20}|预览时标签不可点|微信扫一扫.{0,20}|关注该公众号|喜欢此内容的人还喜欢|轻触(?:查看|阅读)原文|知道了|点(?:分享|收藏|点赞|在看)|(?:继续|向上)滑动看下一个)$/u,
    drops: 'block',
    examples: ['阅读原文', '预览时标签不可点', '点在看'],
  },
  {
    name: 'tags',
    matches: /^(?:标签|关键词|关键字|tags?|topics?|keywords?|filed under)\s{0,2}[:：].{0,200}$/iu,
    drops: 'block',
    examples: ['标签：稀土 锂', 'Tags: lithium, copper'],
  },
];

/** The rule that a block falls under, or null: it is part of the article. */
export function boilerplateRule(text: string): BoilerplateRule | null {
  if (text.length > LONGEST_NOTE) return null;
  return (
    BOILERPLATE.find(({ matches }) => (matches instanceof RegExp ? matches.test(text) : allWordsIn(text, matches))) ??
    null
  );
}

/** Longer blocks are prose, whatever words they begin with. */
const LONGEST_NOTE = 1_200;
const LONGEST_BAR = 120;

function allWordsIn(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_BAR) return false;
  const parts = text.split(/[\s|·,、:：/]+/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => words.has(part) || words.has(part.toLowerCase()));
}
