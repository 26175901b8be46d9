/** Rates of data, in the case in which they are written: a small b is a bit, a capital B a byte, eight times as much. */
export const DATA_RATES: Readonly<Record<string, readonly string[]>> = {
  'kbit/s': ['kbps', 'Kbps', 'KBPS', 'kb/s', 'Kb/s', 'kbit/s'],
  'Mbit/s': ['Mbps', 'mbps', 'MBPS', 'Mb/s', 'mb/s', 'Mbit/s', 'Mbits/s'],
  'Gbit/s': ['Gbps', 'gbps', 'GBPS', 'Gb/s', 'gb/s', 'Gbit/s', 'Gbits/s'],
  'Tbit/s': ['Tbps', 'tbps', 'TBPS', 'Tb/s', 'Tbit/s', 'Tbits/s'],
  'kBy/s': ['KB/s', 'kB/s', 'KBps', 'kBps'],
  'MBy/s': ['MB/s', 'MBps'],
  'GBy/s': ['GB/s', 'GBps'],
  'TBy/s': ['TB/s', 'TBps'],
};
