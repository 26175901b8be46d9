import type { MetricRow } from '../metric.ts';

/** Metrics: lines, vehicles, journeys. */
// biome-ignore format: one row a line
export const METRICS_TRANSPORT_SERVICES: readonly MetricRow[] = [
  { id: 'metric:high-speed-length', en: ['high-speed rail length'], zh: ['高铁营业里程', '高铁里程', '高铁运营里程'], dims: ['length'], nature: 'stock', family: 'size' },
  { id: 'metric:metro-length', en: ['metro length', 'subway length'], zh: ['地铁运营里程', '轨道交通运营里程', '城市轨道交通运营里程'], dims: ['length'], nature: 'stock', family: 'size' },
  { id: 'metric:road-length', en: ['road length', 'highway mileage'], zh: ['公路里程', '公路总里程', '高速公路里程', '高速公路通车里程'], dims: ['length'], nature: 'stock', family: 'size' },
  { id: 'metric:stations-number', en: ['number of stations'], zh: ['车站数量', '站点数量'], dims: ['count'], nature: 'stock', family: 'transport' },
  { id: 'metric:headway', en: ['departure interval'], zh: ['发车间隔', '行车间隔'], dims: ['duration'], nature: 'rate', family: 'transport' },
  { id: 'metric:rail-freight', en: ['rail freight', 'rail freight volume'], zh: ['铁路货运量', '铁路货物发送量', '货物发送量'], dims: ['mass', 'count'], nature: 'flow', family: 'transport' },
  { id: 'metric:passenger-turnover', en: ['passenger-kilometres', 'passenger kilometers', 'revenue passenger kilometres'], zh: ['旅客周转量', '客运周转量'], dims: ['count', 'length'], nature: 'flow', family: 'transport' },
  { id: 'metric:freight-turnover', en: ['tonne-kilometres', 'ton-kilometers'], zh: ['货运周转量', '运输总周转量'], dims: ['mass', 'count'], nature: 'flow', family: 'transport' },
  { id: 'metric:seat-capacity', en: ['seat capacity', 'available seats', 'available seat kilometres'], zh: ['可用座位数', '可用座公里', '运力投入', '座位数'], dims: ['count'], nature: 'flow', family: 'transport' },
  { id: 'metric:delays', en: ['delayed flights', 'flight delays'], zh: ['延误航班', '航班延误', '晚点列车'], dims: ['count', 'duration'], nature: 'flow', family: 'transport' },
  { id: 'metric:air-fares', en: ['air fares', 'airfares', 'average fare'], zh: ['机票价格', '票价水平'], dims: ['money', 'price', 'share'], nature: 'rate', family: 'price' },
  { id: 'metric:fuel-surcharge', en: ['fuel surcharge'], zh: ['燃油附加费'], dims: ['money'], nature: 'rate', family: 'price' },
  { id: 'metric:toll', en: ['toll fee'], zh: ['通行费', '过路费'], dims: ['money', 'price'], nature: 'rate', family: 'price' },
  { id: 'metric:car-ownership', en: ['car ownership', 'vehicles in use', 'vehicles on the road', 'registered vehicles'], zh: ['汽车保有量', '机动车保有量', '新能源汽车保有量'], dims: ['count', 'share'], nature: 'stock', family: 'transport' },
  { id: 'metric:drivers', en: ['licensed drivers'], zh: ['机动车驾驶人', '驾驶人数量', '持证司机'], dims: ['count'], nature: 'stock', family: 'transport' },
  { id: 'metric:ride-orders', en: ['ride orders', 'paid rides', 'robotaxi rides'], zh: ['网约车订单', '出行订单', '打车订单', '付费订单'], dims: ['count'], nature: 'flow', family: 'transport' },
  { id: 'metric:parcel-volume', en: ['parcel volume', 'parcels handled', 'express delivery volume', 'packages delivered'], zh: ['快递业务量', '业务量', '快递量', '快件量'], dims: ['count', 'share'], nature: 'flow', family: 'transport' },
  { id: 'metric:parcel-revenue', en: ['express delivery revenue'], zh: ['快递业务收入'], dims: ['money', 'share'], nature: 'flow', family: 'revenue' },
  { id: 'metric:train-services', en: ['train services', 'trains run', 'freight train trips', 'trains operated'], zh: ['开行列数', '开行列车', '旅客列车开行', '累计开行'], dims: ['count'], nature: 'flow', family: 'transport' },
  { id: 'metric:new-routes', en: ['new routes', 'routes opened'], zh: ['新增航线', '新开航线'], dims: ['count'], nature: 'flow', family: 'transport' },
  { id: 'metric:destinations', en: ['destinations served'], zh: ['通航点', '通航城市', '目的地数量'], dims: ['count'], nature: 'stock', family: 'transport' },
  { id: 'metric:port-calls', en: ['port calls', 'vessel calls'], zh: ['到港船舶', '靠泊艘次'], dims: ['count'], nature: 'flow', family: 'transport' },
  { id: 'metric:waiting-time', en: ['waiting time', 'waiting times', 'wait time', 'queue time'], zh: ['等待时间', '候诊时间', '等候时间', '排队时间'], dims: ['duration'], nature: 'rate', family: 'transport' },
  { id: 'metric:congestion', en: ['congestion index', 'congestion delay index'], zh: ['拥堵指数', '拥堵延时指数'], dims: ['index', 'multiple', 'count'], nature: 'rate', family: 'transport' },
  { id: 'metric:dwell-time', en: ['dwell time', 'turnaround time'], zh: ['周转时间', '在港时间'], dims: ['duration'], nature: 'rate', family: 'transport' },
  { id: 'metric:orbit-height', en: ['orbital altitude'], zh: ['轨道高度'], dims: ['length'], nature: 'stock', family: 'size' },
  { id: 'metric:payload', en: ['payload', 'carrying capacity', 'payload capacity'], zh: ['有效载荷', '运载能力', '载荷'], dims: ['mass'], nature: 'stock', family: 'capacity' },
  { id: 'metric:seats-per-vehicle', en: ['passenger seats'], zh: ['载客人数'], dims: ['count'], nature: 'stock', family: 'capacity' },
];
