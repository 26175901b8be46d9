import type { MetricRow } from '../metric.ts';

/** Metrics: land, homes, offices, building sites. */
// biome-ignore format: one row a line
export const METRICS_PROPERTY: readonly MetricRow[] = [
  { id: 'metric:land-sales', en: ['land sales', 'land sale revenue', 'land sales revenue'], zh: ['土地出让收入', '卖地收入', '土地出让金', '国有土地使用权出让收入'], dims: ['money', 'share'], nature: 'flow', family: 'budget' },
  { id: 'metric:land-price', en: ['land price', 'floor price of land'], zh: ['地价', '楼面价', '楼面地价', '成交楼面价'], dims: ['price', 'money'], nature: 'rate', family: 'price' },
  { id: 'metric:transaction-area', en: ['transaction area', 'area sold', 'floor space sold'], zh: ['成交面积', '销售面积', '网签面积'], dims: ['area', 'share'], nature: 'flow', family: 'economy' },
  { id: 'metric:homes-sold', en: ['homes sold', 'housing transactions'], zh: ['成交套数', '网签套数', '网签量', '交易套数'], dims: ['count', 'share'], nature: 'flow', family: 'economy' },
  { id: 'metric:construction-area', en: ['floor space under construction', 'area under construction'], zh: ['房屋施工面积', '在建面积'], dims: ['area', 'share'], nature: 'stock', family: 'size' },
  { id: 'metric:completions', en: ['completed floor space', 'homes completed', 'housing completions'], zh: ['房屋竣工面积', '竣工套数'], dims: ['area', 'count', 'share'], nature: 'flow', family: 'economy' },
  { id: 'metric:unsold-homes', en: ['unsold homes', 'housing inventory', 'unsold housing'], zh: ['商品房待售面积', '库存套数', '住房库存'], dims: ['area', 'count', 'share'], nature: 'stock', family: 'stocks' },
  { id: 'metric:clearance-cycle', en: ['months of supply', 'clearance cycle', 'destocking cycle'], zh: ['去化周期', '库存去化周期'], dims: ['duration'], nature: 'rate', family: 'stocks' },
  { id: 'metric:vacancy-rate', en: ['vacancy rate', 'office vacancy rate', 'office vacancy', 'vacancy level', 'availability rate'], zh: ['空置率', '写字楼空置率', '办公楼空置率'], dims: ['share', 'points'], nature: 'rate', family: 'market' },
  { id: 'metric:occupancy-rate', en: ['occupancy rate', 'occupancy', 'hotel occupancy'], zh: ['入住率', '出租率', '客房出租率', '酒店入住率'], dims: ['share', 'points'], nature: 'rate', family: 'transport' },
  { id: 'metric:room-rate', en: ['average daily rate', 'room rate', 'average room rate'], zh: ['平均房价', '平均房费', '每晚房价'], dims: ['money', 'price'], nature: 'rate', family: 'price' },
  { id: 'metric:revpar', en: ['revenue per available room', 'RevPAR'], zh: ['每间可售房收入', '每间可供出租客房收入'], dims: ['money', 'price'], nature: 'rate', family: 'revenue' },
  { id: 'metric:down-payment', en: ['down payment', 'minimum down payment', 'downpayment ratio', 'down payment ratio', 'down-payment ratio', 'minimum deposit'], zh: ['首付比例', '首付', '最低首付比例', '首付款'], dims: ['share', 'money'], nature: 'rate', family: 'interest' },
  { id: 'metric:foreclosures', en: ['foreclosures', 'foreclosure filings'], zh: ['法拍房', '法拍房数量'], dims: ['count'], nature: 'flow', family: 'economy' },
  { id: 'metric:affordable-homes', en: ['affordable homes', 'affordable housing units', 'public housing units'], zh: ['保障性住房', '保障房', '公租房', '保障性租赁住房', '廉租房'], dims: ['count', 'area'], nature: 'flow', family: 'society' },
  { id: 'metric:renovated-communities', en: ['renovated communities', 'old communities renovated'], zh: ['改造老旧小区', '老旧小区改造'], dims: ['count'], nature: 'flow', family: 'society' },
  { id: 'metric:provident-fund', en: ['housing provident fund'], zh: ['住房公积金', '公积金贷款', '公积金缴存额'], dims: ['money'], nature: 'flow', family: 'bank' },
  { id: 'metric:building-permits', en: ['building permits', 'planning approvals'], zh: ['建筑许可', '营建许可'], dims: ['count', 'share'], nature: 'flow', family: 'economy' },
  { id: 'metric:price-per-square-metre', en: ['price per square metre', 'price per square meter'], zh: ['每平方米均价', '每平米均价'], dims: ['price', 'money'], nature: 'rate', family: 'price' },
  { id: 'metric:home-ownership', en: ['home ownership rate', 'homeownership rate'], zh: ['住房自有率', '自有住房率'], dims: ['share'], nature: 'rate', family: 'society' },
];
