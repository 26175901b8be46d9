/** What a scheme is for: 补贴|计划, 登月|计划 is its name, and tells of nothing that is planned for a figure. */
const SCHEMES =
  '补贴|资助|援助|扶持|培训|行动|保障|保险|医疗|养老|储蓄|持股|激励|救助|支援|津贴|住房|置业|就业|交流|学金|登月|探月|航天|太空|研究|试点|招生|教学|五年|退休|公积金|费用|优惠|优才|高才|专才|人才|先导|疫苗|曼哈顿|马歇尔|阿波罗|阿尔忒弥斯|访问|实习|志愿|认证|会员|借贷|担保|移民|签证';

/** 计划 as a verb, or as the plan for what follows; for use in patterns. */
export const PLANS = `(?<!${SCHEMES})计划`;
