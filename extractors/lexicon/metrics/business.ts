import type { MetricRow } from '../metric.ts';

/** Metrics: what businesses, lenders and landlords report besides profit and sales. */
// biome-ignore format: one row a line
/** What lenders, landlords, airlines and makers report besides profit and sales. */
export const METRICS_BUSINESS: readonly MetricRow[] = [
  { id: 'metric:net-absorption', en: ['take-up', 'office take-up', 'net absorption', 'leasing volume', 'space leased'], zh: ['净吸纳量', '租赁成交面积'], dims: ['area', 'share'], nature: 'flow', family: 'market' },
  { id: 'metric:rental-yield', en: ['rental yield', 'office yield', 'prime yield', 'property yield', 'initial yield', 'prime office yield'], zh: ['租金收益率', '租金回报率'], dims: ['share', 'points'], nature: 'rate', family: 'market' },
  { id: 'metric:farmgate-price', en: ['farmgate price', 'farm-gate price', 'farm gate price'], zh: ['农场收购价', '产地收购价'], dims: ['price', 'money'], nature: 'rate', family: 'price' },
  { id: 'metric:asking-price', en: ['asking price', 'average asking price'], zh: ['挂牌均价', '要价'], dims: ['price', 'money', 'share'], nature: 'rate', family: 'price' },
  { id: 'metric:grindings', en: ['grindings'], zh: ['可可研磨量'], dims: ['mass'], nature: 'flow', family: 'production' },
  { id: 'metric:crush', en: ['crush volume', 'crushings'], zh: ['大豆压榨量'], dims: ['mass', 'volume'], nature: 'flow', family: 'production' },
  { id: 'metric:net-new-money', en: ['net new money', 'net new assets'], zh: ['净新增资金'], dims: ['money'], nature: 'flow', family: 'bank' },
  { id: 'metric:bids', en: ['bids', 'total bids'], zh: ['投标额', '投标总额'], dims: ['money'], nature: 'flow', family: 'bank' },
  { id: 'metric:churn', en: ['churn', 'churn rate', 'customer churn'], zh: ['流失率', '客户流失率'], dims: ['share', 'points'], nature: 'rate', family: 'market' },
  { id: 'metric:arrears', en: ['mortgage arrears', 'payment arrears', 'rent arrears', 'loan arrears'], zh: ['拖欠额', '逾期款项'], dims: ['money', 'share'], nature: 'stock', family: 'bank' },
  { id: 'metric:loss-ratio', en: ['loss ratio', 'claims ratio', 'expense ratio'], zh: ['赔付率', '费用率'], dims: ['share', 'points'], nature: 'rate', family: 'bank' },
  { id: 'metric:gearing', en: ['gearing', 'net gearing', 'leverage', 'net leverage', 'gearing ratio'], zh: ['净负债率', '净杠杆率'], dims: ['share', 'multiple', 'points'], nature: 'rate', family: 'balance' },
  { id: 'metric:restructuring-costs', en: ['restructuring costs', 'restructuring charge', 'one-off costs', 'exceptional items', 'one-off charge', 'exceptional charge'], zh: ['重组费用', '一次性费用'], dims: ['money'], nature: 'flow', family: 'cost' },
  { id: 'metric:cost-savings', en: ['cost savings', 'annual savings', 'synergies', 'cost synergies'], zh: ['成本节约', '节约成本', '协同效应'], dims: ['money'], nature: 'flow', family: 'cost' },
  { id: 'metric:break-fee', en: ['termination fee', 'break fee', 'break-up fee'], zh: ['分手费', '终止费'], dims: ['money'], nature: 'event', family: 'deal' },
  { id: 'metric:bonus', en: ['bonus', 'bonus pool', 'signing bonus', 'annual bonus'], zh: ['奖金池'], dims: ['money', 'share'], nature: 'flow', family: 'labour' },
  { id: 'metric:net-borrowing', en: ['public sector net borrowing', 'net borrowing', 'government borrowing', 'public borrowing'], zh: ['公共部门净借款', '净借款'], dims: ['money'], nature: 'flow', family: 'budget' },
  { id: 'metric:wage-growth', en: ['wage growth', 'pay growth', 'earnings growth', 'pay settlement', 'wage settlement'], zh: ['工资增速', '薪资增速', '薪资增幅'], dims: ['share', 'points'], nature: 'rate', family: 'labour' },
  { id: 'metric:credit-growth', en: ['credit growth', 'loan growth', 'deposit growth', 'lending growth'], zh: ['信贷增速', '贷款增速', '存款增速'], dims: ['share', 'points'], nature: 'rate', family: 'bank' },
  { id: 'metric:net-additions', en: ['net additions', 'subscriber additions', 'net adds', 'net subscriber additions'], zh: ['净增用户', '新增用户'], dims: ['count'], nature: 'flow', family: 'market' },
  { id: 'metric:recurring-revenue', en: ['recurring revenue', 'annual recurring revenue', 'annualised recurring revenue'], zh: ['经常性收入', '年度经常性收入'], dims: ['money'], nature: 'flow', family: 'revenue' },
  { id: 'metric:deferred-revenue', en: ['deferred revenue'], zh: ['递延收入'], dims: ['money'], nature: 'stock', family: 'balance' },
  { id: 'metric:gross-bookings', en: ['gross bookings'], zh: ['总预订额'], dims: ['money'], nature: 'flow', family: 'revenue' },
  { id: 'metric:day-rate', en: ['dayrate', 'day rate'], zh: ['日费率'], dims: ['price', 'money'], nature: 'rate', family: 'price' },
  { id: 'metric:cash-burn', en: ['cash burn'], zh: ['现金消耗'], dims: ['money'], nature: 'flow', family: 'balance' },
  { id: 'metric:card-spending', en: ['card spending'], zh: ['刷卡消费', '刷卡消费额'], dims: ['money', 'share'], nature: 'flow', family: 'revenue' },
  { id: 'metric:investment-pledges', en: ['investment pledges', 'pledged investment', 'approved investment'], zh: ['认缴投资', '核准投资'], dims: ['money'], nature: 'flow', family: 'investment' },
  { id: 'metric:dry-powder', en: ['dry powder'], zh: ['待投资金'], dims: ['money'], nature: 'stock', family: 'bank' },
  { id: 'metric:funding-gap', en: ['funding gap', 'financing gap', 'funding shortfall'], zh: ['资金缺口', '融资缺口'], dims: ['money'], nature: 'stock', family: 'budget' },
  { id: 'metric:current-ratio', en: ['loan-to-value ratio', 'loan to value ratio'], zh: ['贷款价值比'], dims: ['share', 'points'], nature: 'rate', family: 'bank' },
  { id: 'metric:debt-repayment', en: ['debt repayment', 'repayments', 'debt repayments', 'debt service', 'debt servicing costs', 'interest payments'], zh: ['偿债支出', '还本付息', '利息支出'], dims: ['money'], nature: 'flow', family: 'budget' },
];
