import type { EntityRow } from '../entity.ts';

/** Exchanges and the indices quoted from them. */
// biome-ignore format: one row a line
export const EXCHANGES: readonly EntityRow[] = [
  { id: 'org:lme', en: ['London Metal Exchange', 'LME'], zh: ['伦敦金属交易所'] },
  { id: 'org:comex', en: ['COMEX', 'Comex'], zh: ['纽约商品交易所', '纽约商品期货交易所'] },
  { id: 'org:nymex', en: ['NYMEX'], zh: ['纽约商业交易所'] },
  { id: 'org:cme', en: ['CME Group', 'CME'], zh: ['芝加哥商品交易所', '芝商所'] },
  { id: 'org:cbot', en: ['CBOT', 'Chicago Board of Trade'], zh: ['芝加哥期货交易所'] },
  { id: 'org:ice', en: ['Intercontinental Exchange', 'ICE Futures'], zh: ['洲际交易所'] },
  { id: 'org:shfe', en: ['Shanghai Futures Exchange', 'SHFE'], zh: ['上海期货交易所', '上期所'] },
  { id: 'org:ine', en: ['Shanghai International Energy Exchange'], zh: ['上海国际能源交易中心'] },
  { id: 'org:dce', en: ['Dalian Commodity Exchange', 'DCE', 'Dalian exchange'], zh: ['大连商品交易所', '大商所'] },
  { id: 'org:zce', en: ['Zhengzhou Commodity Exchange', 'ZCE'], zh: ['郑州商品交易所', '郑商所'] },
  { id: 'org:gfex', en: ['Guangzhou Futures Exchange', 'GFEX'], zh: ['广州期货交易所', '广期所'] },
  { id: 'org:cffex', en: ['China Financial Futures Exchange'], zh: ['中国金融期货交易所', '中金所'] },
  { id: 'org:sge', en: ['Shanghai Gold Exchange'], zh: ['上海黄金交易所'] },
  { id: 'org:sse', en: ['Shanghai Stock Exchange'], zh: ['上海证券交易所', '上交所', '沪市'] },
  { id: 'org:szse', en: ['Shenzhen Stock Exchange'], zh: ['深圳证券交易所', '深交所', '深市'] },
  { id: 'org:bse-cn', en: ['Beijing Stock Exchange'], zh: ['北京证券交易所', '北交所'] },
  { id: 'org:hkex', en: ['Hong Kong Stock Exchange', 'HKEX', 'Hong Kong Exchanges and Clearing'], zh: ['香港交易所', '港交所', '香港联合交易所', '联交所'] },
  { id: 'org:nyse', en: ['New York Stock Exchange', 'NYSE'], zh: ['纽约证券交易所', '纽交所'] },
  { id: 'org:nasdaq', en: ['Nasdaq', 'NASDAQ', 'Nasdaq Stock Market'], zh: ['纳斯达克', '纳斯达克交易所', '纳斯达克证券交易所'] },
  { id: 'org:lse', en: ['London Stock Exchange'], zh: ['伦敦证券交易所', '伦交所'] },
  { id: 'org:tse', en: ['Tokyo Stock Exchange'], zh: ['东京证券交易所', '东证'] },
  { id: 'org:euronext', en: ['Euronext'], zh: ['泛欧交易所'] },
  { id: 'org:deutsche-boerse', en: ['Deutsche Boerse'], zh: ['德意志交易所'] },
  { id: 'org:asx', en: ['Australian Securities Exchange', 'ASX'], zh: ['澳大利亚证券交易所', '澳交所'] },
  { id: 'org:tsx', en: ['Toronto Stock Exchange', 'TSX'], zh: ['多伦多证券交易所'] },
  { id: 'org:sgx', en: ['Singapore Exchange', 'SGX'], zh: ['新加坡交易所', '新交所'] },
  { id: 'org:bse-in', en: ['Bombay Stock Exchange'], zh: ['孟买证券交易所'] },
  { id: 'org:bursa', en: ['Bursa Malaysia'], zh: ['马来西亚交易所', '马来西亚衍生品交易所'] },
  { id: 'org:baltic', en: ['Baltic Exchange'], zh: ['波罗的海交易所'] },
  { id: 'org:sse-shipping', en: ['Shanghai Shipping Exchange'], zh: ['上海航运交易所', '上海航交所'] },
  // Markets as wholes
  { id: 'org:a-shares', en: ['A-shares', 'A-share market', 'Shanghai and Shenzhen markets'], zh: ['A股', 'A股市场', '两市', '沪深两市', '沪深京三市', '沪深三市'] },
  // Indices
  { id: 'org:dow', en: ['Dow Jones Industrial Average', 'Dow Jones', 'Dow'], zh: ['道琼斯工业平均指数', '道琼斯指数', '道指', '道琼斯工业指数'] },
  { id: 'org:nasdaq-composite', en: ['Nasdaq Composite', 'Nasdaq Composite Index', 'Nasdaq Composite index', 'Nasdaq index'], zh: ['纳斯达克综合指数', '纳指', '纳斯达克指数', '纳斯达克综指'] },
  { id: 'org:nasdaq-100', en: ['Nasdaq 100', 'Nasdaq-100', 'Nasdaq 100 Index'], zh: ['纳斯达克100指数', '纳斯达克100', '纳指100'] },
  { id: 'org:sp500', en: ['S&P 500', 'S&P 500 Index', 'S&P 500 index'], zh: ['标普500指数', '标普500', '标准普尔500指数'] },
  { id: 'org:russell-2000', en: ['Russell 2000'], zh: ['罗素2000指数'] },
  { id: 'org:sox', en: ['Philadelphia Semiconductor Index'], zh: ['费城半导体指数'] },
  { id: 'org:tsx-index', en: ['S&P/TSX', 'S&P/TSX Composite'], zh: ['多伦多综合指数'] },
  { id: 'org:sse-composite', en: ['Shanghai Composite', 'Shanghai Composite Index'], zh: ['上证综指', '上证指数', '沪指', '上证综合指数'] },
  { id: 'org:szse-component', en: ['Shenzhen Component Index', 'Shenzhen Component'], zh: ['深证成指', '深成指'] },
  { id: 'org:chinext', en: ['ChiNext', 'ChiNext Index'], zh: ['创业板指', '创业板', '创业板指数'] },
  { id: 'org:star50', en: ['STAR 50', 'STAR Market'], zh: ['科创50指数', '科创50', '科创板'] },
  { id: 'org:csi300', en: ['CSI 300', 'CSI 300 Index', 'CSI300'], zh: ['沪深300指数', '沪深300'] },
  { id: 'org:hsi', en: ['Hang Seng Index', 'Hang Seng'], zh: ['恒生指数', '恒指'] },
  { id: 'org:hstech', en: ['Hang Seng Tech Index', 'Hang Seng TECH Index', 'Hang Seng Tech', 'Hang Seng TECH'], zh: ['恒生科技指数', '恒生科指', '恒科指'] },
  { id: 'org:nikkei225', en: ['Nikkei 225', 'Nikkei 225 Index', 'Nikkei index', 'Nikkei Stock Average'], zh: ['日经225指数', '日经指数', '日经平均指数', '日经225'] },
  { id: 'org:topix', en: ['TOPIX', 'Topix'], zh: ['东证指数', '东证股价指数'] },
  { id: 'org:kospi', en: ['KOSPI', 'Kospi'], zh: ['韩国综合指数', '韩国综合股价指数'] },
  { id: 'org:taiex', en: ['TAIEX', 'Taiex'], zh: ['台湾加权指数', '台股'] },
  { id: 'org:sensex', en: ['Sensex'], zh: ['孟买敏感指数', '孟买Sensex指数'] },
  { id: 'org:nifty', en: ['Nifty 50', 'Nifty'] },
  { id: 'org:ftse100', en: ['FTSE 100', 'FTSE 100 Index'], zh: ['富时100指数'] },
  { id: 'org:dax', en: ['DAX'], zh: ['德国DAX指数', '德国DAX'] },
  { id: 'org:cac40', en: ['CAC 40'], zh: ['法国CAC40指数'] },
  { id: 'org:stoxx600', en: ['STOXX 600', 'Stoxx 600', 'Stoxx Europe 600'], zh: ['斯托克600指数', '欧洲斯托克600指数'] },
  { id: 'org:asx200', en: ['ASX 200', 'S&P/ASX 200'], zh: ['澳大利亚S&P/ASX200指数'] },
  { id: 'org:bovespa', en: ['Bovespa', 'Ibovespa'], zh: ['圣保罗股指'] },
  { id: 'org:msci', en: ['MSCI', 'MSCI World Index'], zh: ['明晟', '摩根士丹利资本国际'] },
  { id: 'org:vix', en: ['VIX', 'Cboe Volatility Index'], zh: ['恐慌指数', '波动率指数'] },
  { id: 'org:dollar-index', en: ['dollar index', 'U.S. dollar index'], zh: ['美元指数'] },
  { id: 'org:bdi', en: ['Baltic Dry Index', 'BDI'], zh: ['波罗的海干散货指数', '波罗的海干散货综合运价指数'] },
  { id: 'org:scfi', en: ['Shanghai Containerized Freight Index', 'SCFI'], zh: ['上海出口集装箱运价指数', '上海出口集装箱综合运价指数'] },
  { id: 'org:ccfi', en: ['China Containerized Freight Index', 'CCFI'], zh: ['中国出口集装箱运价指数'] },
  { id: 'org:wci', en: ['World Container Index'], zh: ['世界集装箱运价指数'] },
  { id: 'org:fao-index', en: ['FAO Food Price Index'], zh: ['粮农组织食品价格指数'] },
];

/** Where goods and their futures are traded; an exchange for shares is told of by itself. */
const OF_GOODS: ReadonlySet<string> = new Set(
  'lme comex nymex cme cbot ice shfe ine dce zce gfex sge bursa'.split(' ').map((name) => `org:${name}`),
);

/** Whether an organisation is the market of goods: a price quoted there is limited to it, and nobody's. */
export function isExchange(id: string): boolean {
  return OF_GOODS.has(id);
}
