import type { EntityRow } from './entity.ts';
import { AGENCIES } from './organisations/agencies.ts';
import { AGENCIES_ABROAD } from './organisations/agencies-abroad.ts';
import { CENTRAL_BANKS } from './organisations/central-banks.ts';
import { COMPANIES_CARS } from './organisations/companies-cars.ts';
import { COMPANIES_CONSUMER } from './organisations/companies-consumer.ts';
import { COMPANIES_ENERGY } from './organisations/companies-energy.ts';
import { COMPANIES_FINANCE } from './organisations/companies-finance.ts';
import { COMPANIES_INDUSTRY } from './organisations/companies-industry.ts';
import { COMPANIES_MINING } from './organisations/companies-mining.ts';
import { COMPANIES_NEW } from './organisations/companies-new.ts';
import { COMPANIES_PHARMA } from './organisations/companies-pharma.ts';
import { COMPANIES_TECH } from './organisations/companies-tech.ts';
import { COMPANIES_TRANSPORT } from './organisations/companies-transport.ts';
import { EXCHANGES } from './organisations/exchanges.ts';
import { GOVERNMENT } from './organisations/government.ts';
import { HONG_KONG_AND_TAIWAN } from './organisations/hong-kong-and-taiwan.ts';
import { INTERNATIONAL } from './organisations/international.ts';
import { OUTLETS } from './organisations/outlets.ts';
import { SPORT } from './organisations/sport.ts';
import { UNIONS_AND_EVENTS } from './organisations/unions-and-events.ts';
import { UNIVERSITIES } from './organisations/universities.ts';

/** Agencies, ministries, outlets, exchanges, associations and companies. */
export const ORGANISATIONS: readonly EntityRow[] = [
  ...AGENCIES,
  ...CENTRAL_BANKS,
  ...GOVERNMENT,
  ...HONG_KONG_AND_TAIWAN,
  ...INTERNATIONAL,
  ...EXCHANGES,
  ...OUTLETS,
  ...COMPANIES_MINING,
  ...COMPANIES_ENERGY,
  ...COMPANIES_CARS,
  ...COMPANIES_TECH,
  ...COMPANIES_FINANCE,
  ...COMPANIES_INDUSTRY,
  ...COMPANIES_CONSUMER,
  ...COMPANIES_TRANSPORT,
  ...COMPANIES_PHARMA,
  ...SPORT,
  ...AGENCIES_ABROAD,
  ...UNIVERSITIES,
  ...UNIONS_AND_EVENTS,
  ...COMPANIES_NEW,
];
