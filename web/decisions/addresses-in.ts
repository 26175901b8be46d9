import { CodedError } from '../../extractors/model/errors.ts';
import { looksLikeAddress } from '../../pipeline/fetch/fetch-address.ts';

/** Most addresses that are taken at once. */
const MOST_ADDRESSES = 200;

/** The addresses in some words, one a line or set apart by spaces. @throws CodedError ADDRESS_INVALID, REQUEST_INVALID */
export function addressesIn(words: string): readonly { readonly address: string }[] {
  const found = words.split(/\s+/).filter((word) => word !== '');
  if (found.length === 0) throw new CodedError('REQUEST_INVALID', { reason: 'there is no address' });
  if (found.length > MOST_ADDRESSES)
    throw new CodedError('REQUEST_INVALID', { reason: `at most ${MOST_ADDRESSES} addresses at once` });
  return found.map((address) => {
    // Whether the host may be asked at all is decided when it is fetched, by the address that its name leads to.
    if (!looksLikeAddress(address))
      throw new CodedError('ADDRESS_INVALID', {
        url: address.slice(0, 300),
        reason: 'it does not begin with http:// or https://',
      });
    return { address };
  });
}
