import type { MetricRow } from '../metric.ts';

/** Metrics: tickets, screens, matches, shops. */
// biome-ignore format: one row a line
export const METRICS_LEISURE: readonly MetricRow[] = [
  { id: 'metric:tickets-sold', en: ['tickets sold'], zh: ['售票量', '售出门票', '门票销量', '售票数'], dims: ['count', 'money'], nature: 'flow', family: 'culture' },
  { id: 'metric:screenings', en: ['screenings'], zh: ['放映场次', '总场次'], dims: ['count'], nature: 'flow', family: 'culture' },
  { id: 'metric:screens', en: ['cinema screens'], zh: ['银幕数', '银幕总数', '银幕'], dims: ['count'], nature: 'stock', family: 'culture' },
  { id: 'metric:museum-visitors', en: ['museum visitors', 'museum visits'], zh: ['参观人次', '观众人次', '博物馆接待观众'], dims: ['count'], nature: 'flow', family: 'culture' },
  { id: 'metric:entry-fee', en: ['admission fee', 'entry fee', 'entrance fee', 'admission price'], zh: ['门票价格', '门票', '入场费', '参观费'], dims: ['money', 'price'], nature: 'rate', family: 'price' },
  { id: 'metric:hammer-price', en: ['hammer price', 'auction price'], zh: ['拍卖价', '落槌价'], dims: ['money', 'price'], nature: 'event', family: 'price' },
  { id: 'metric:estimate', en: ['auction estimate'], zh: ['拍前估价'], dims: ['money'], nature: 'event', family: 'price' },
  { id: 'metric:events-number', en: ['sporting events', 'medal events'], zh: ['小项', '比赛项目', '赛事数量'], dims: ['count'], nature: 'stock', family: 'sport' },
  { id: 'metric:goals-scored', en: ['goals scored', 'league goals'], zh: ['进球数', '联赛进球'], dims: ['count'], nature: 'stock', family: 'sport' },
  { id: 'metric:release-clause', en: ['release clause', 'buyout clause'], zh: ['解约金', '违约金'], dims: ['money'], nature: 'rate', family: 'sport' },
  { id: 'metric:signing-fee', en: ['signing fee', 'signing-on fee'], zh: ['签约费', '签字费'], dims: ['money'], nature: 'event', family: 'sport' },
  { id: 'metric:broadcast-rights', en: ['broadcast rights', 'media rights', 'television rights'], zh: ['转播权', '媒体版权', '转播权费用'], dims: ['money'], nature: 'flow', family: 'sport' },
  { id: 'metric:sponsorship', en: ['sponsorship', 'sponsorship deal'], zh: ['赞助', '赞助费', '赞助合同'], dims: ['money'], nature: 'flow', family: 'sport' },
  { id: 'metric:stadium-capacity', en: ['stadium capacity', 'seating capacity'], zh: ['球场容量', '可容纳观众', '容纳观众', '观众席'], dims: ['count'], nature: 'stock', family: 'sport' },
  { id: 'metric:outbound-trips', en: ['outbound trips', 'outbound tourists'], zh: ['出境游客', '出境旅游人次', '出境游人次'], dims: ['count'], nature: 'flow', family: 'transport' },
  { id: 'metric:inbound-spending', en: ['inbound tourist spending', 'foreign visitor spending'], zh: ['入境游客花费', '入境旅游收入'], dims: ['money'], nature: 'flow', family: 'revenue' },
  { id: 'metric:hotel-rooms', en: ['hotel rooms', 'guest rooms'], zh: ['客房数', '客房', '酒店客房'], dims: ['count'], nature: 'stock', family: 'transport' },
  { id: 'metric:nights', en: ['overnight stays', 'room nights', 'hotel nights'], zh: ['过夜游客', '间夜量', '间夜'], dims: ['count'], nature: 'flow', family: 'transport' },
  { id: 'metric:same-store-sales', en: ['same-store sales', 'like-for-like sales', 'comparable sales', 'comparable store sales'], zh: ['同店销售', '同店销售额', '可比销售额', '同店销售增长'], dims: ['share', 'money'], nature: 'rate', family: 'revenue' },
  { id: 'metric:organic-growth', en: ['organic growth', 'organic sales growth'], zh: ['有机增长', '内生增长'], dims: ['share', 'points'], nature: 'rate', family: 'revenue' },
  { id: 'metric:retail-price', en: ['recommended retail price', 'retail price', 'starting price', 'launch price'], zh: ['起售价', '建议零售价', '指导价', '售价区间', '预售价'], dims: ['money', 'price', 'share'], nature: 'rate', family: 'price' },
  { id: 'metric:delivery-fee', en: ['delivery fee', 'shipping fee'], zh: ['配送费', '快递费'], dims: ['money', 'price'], nature: 'rate', family: 'price' },
  { id: 'metric:order-volume', en: ['daily orders', 'order volume', 'orders per day'], zh: ['日订单量', '日均订单', '日均订单量'], dims: ['count'], nature: 'flow', family: 'trade' },
  { id: 'metric:livestream-sales', en: ['livestream sales', 'livestreaming sales'], zh: ['直播带货', '直播销售额', '带货金额'], dims: ['money'], nature: 'flow', family: 'revenue' },
  { id: 'metric:franchise-stores', en: ['franchise stores', 'franchised stores'], zh: ['加盟店', '加盟门店'], dims: ['count'], nature: 'stock', family: 'market' },
  { id: 'metric:store-openings', en: ['store openings', 'new stores', 'stores opened'], zh: ['新开门店', '净增门店'], dims: ['count'], nature: 'flow', family: 'market' },
  { id: 'metric:store-closures', en: ['store closures', 'stores closed'], zh: ['关店', '关闭门店', '闭店'], dims: ['count'], nature: 'flow', family: 'market' },
];
