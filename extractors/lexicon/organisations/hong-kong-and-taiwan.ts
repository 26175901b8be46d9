import type { EntityRow } from '../entity.ts';

/** Departments and bodies of Hong Kong and Taiwan by names that nobody else has. */
// biome-ignore format: one row a line
export const HONG_KONG_AND_TAIWAN: readonly EntityRow[] = [
  { id: 'org:hk-mpfa', en: ['Mandatory Provident Fund Schemes Authority', 'MPFA'], zh: ['积金局', '强制性公积金计划管理局'], parent: 'country:HK' },
  { id: 'org:hk-housing-authority', en: ['Hong Kong Housing Authority'], zh: ['香港房屋委员会', '房屋委员会', '房委会'], parent: 'country:HK' },
  { id: 'org:hk-hospital-authority', en: ['Hong Kong Hospital Authority'], zh: ['医院管理局', '医管局'], parent: 'country:HK' },
  { id: 'org:hk-rvd', en: ['Rating and Valuation Department'], zh: ['差饷物业估价署', '差估署'], parent: 'country:HK' },
  { id: 'org:hk-land-registry', en: ['Hong Kong Land Registry'], zh: ['土地注册处'], parent: 'country:HK' },
  { id: 'org:hk-social-welfare', en: ['Hong Kong Social Welfare Department'], zh: ['社会福利署', '社署'], parent: 'country:HK' },
  { id: 'org:hk-immigration', en: ['Hong Kong Immigration Department'], zh: ['入境事务处', '入境处'], parent: 'country:HK' },
  { id: 'org:hk-consumer-council', en: ['Hong Kong Consumer Council'], zh: ['消费者委员会', '消委会'], parent: 'country:HK' },
  { id: 'org:hk-hktdc', en: ['Hong Kong Trade Development Council', 'HKTDC'], zh: ['香港贸易发展局', '贸发局'], parent: 'country:HK' },
  { id: 'org:tw-mohw', en: ['Taiwan Ministry of Health and Welfare'], zh: ['卫福部', '卫生福利部'], parent: 'country:TW' },
  { id: 'org:tw-dgbas', en: ['Directorate-General of Budget, Accounting and Statistics', 'DGBAS'], zh: ['主计总处', '行政院主计总处'], parent: 'country:TW' },
  { id: 'org:tw-npa', en: ['Taiwan National Police Agency'], zh: ['警政署', '内政部警政署'], parent: 'country:TW' },
  { id: 'org:tw-ndc', en: ['Taiwan National Development Council'], zh: ['国发会'], parent: 'country:TW' },
  { id: 'org:tw-nhi', en: ['Taiwan National Health Insurance Administration'], zh: ['健保署'], parent: 'country:TW' },
  { id: 'org:tw-cdc', en: ['Taiwan Centers for Disease Control'], zh: ['疾管署'], parent: 'country:TW' },
  { id: 'org:tw-cwa', en: ['Taiwan Central Weather Administration'], zh: ['中央气象署'], parent: 'country:TW' },
];
