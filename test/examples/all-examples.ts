/** All examples by topic. */
import type { Example } from './example.ts';
import { actionSource } from './cases/action-source.ts';
import { address } from './cases/address.ts';
import { amounts } from './cases/amounts.ts';
import { app } from './cases/app.ts';
import { browserId } from './cases/browser-id.ts';
import { clickId } from './cases/click-id.ts';
import { consent } from './cases/consent.ts';
import { customData } from './cases/custom-data.ts';
import { delivery } from './cases/delivery.ts';
import { doubtfulItems } from './cases/doubtful-items.ts';
import { enhancedEcommerce } from './cases/enhanced-ecommerce.ts';
import { eventId } from './cases/event-id.ts';
import { formPlaces } from './cases/form-places.ts';
import { graphErrors } from './cases/graph-errors.ts';
import { graphVersion } from './cases/graph-version.ts';
import { hashes } from './cases/hashes.ts';
import { identifiers } from './cases/identifiers.ts';
import { idForms } from './cases/id-forms.ts';
import { ip } from './cases/ip.ts';
import { itemIds } from './cases/item-ids.ts';
import { items } from './cases/items.ts';
import { limitedDataUse } from './cases/limited-data-use.ts';
import { logging } from './cases/logging.ts';
import { matching } from './cases/matching.ts';
import { memory } from './cases/memory.ts';
import { metaParameters } from './cases/meta-parameters.ts';
import { names } from './cases/names.ts';
import { options } from './cases/options.ts';
import { originalEvent } from './cases/original-event.ts';
import { parameters } from './cases/parameters.ts';
import { personalNames } from './cases/personal-names.ts';
import { personalParameters } from './cases/personal-parameters.ts';
import { phones } from './cases/phones.ts';
import { reservedParameters } from './cases/reserved-parameters.ts';
import { placeholderIds } from './cases/placeholder-ids.ts';
import { pluginNames } from './cases/plugin-names.ts';
import { pluginRows } from './cases/plugin-rows.ts';
import { severalPixels } from './cases/several-pixels.ts';
import { shapes } from './cases/shapes.ts';
import { sources } from './cases/sources.ts';
import { testCode } from './cases/test-code.ts';
import { time } from './cases/time.ts';
import { urls } from './cases/urls.ts';
import { validation } from './cases/validation.ts';
import { vendorNames } from './cases/vendor-names.ts';
import { birthDates } from './cases/birth-dates.ts';
import { phonePlans } from './cases/phone-plans.ts';
import { ownPhones } from './cases/own-phones.ts';
import { wrappedTexts } from './cases/wrapped-texts.ts';
import { consentGrammar } from './cases/consent-grammar.ts';
import { ipBlocks } from './cases/ip-blocks.ts';
import { broadSets } from './cases/broad-sets.ts';
import { leftOutParts } from './cases/left-out-parts.ts';
import { letters } from './cases/letters.ts';
import { limits } from './cases/limits.ts';
import { logLines } from './cases/log-lines.ts';
import { money } from './cases/money.ts';
import { postalPlaces } from './cases/postal-places.ts';
import { ranks } from './cases/ranks.ts';
import { urlParts } from './cases/url-parts.ts';
import { answers } from './cases/answers.ts';
import { eventNames } from './cases/event-names.ts';
import { secondLooks } from './cases/second-looks.ts';
import { nearMisses } from './cases/near-misses.ts';
import { namesAndLists } from './cases/names-and-lists.ts';
import { deepValues } from './cases/deep-values.ts';
import { formValues } from './cases/form-values.ts';
import { withoutPatterns } from './cases/without-patterns.ts';

export const EXAMPLES: Record<string, Example[]> = {
  names,
  'vendors’ names': vendorNames,
  'event ID': eventId,
  time,
  amounts,
  'custom data': customData,
  'enhanced e-commerce': enhancedEcommerce,
  'x-fb-cd parameters': metaParameters,
  items,
  'doubtful items': doubtfulItems,
  'item IDs': itemIds,
  parameters,
  'places of the form': formPlaces,
  options,
  'placeholders as ids': placeholderIds,
  'plugins’ names': pluginNames,
  'plugins’ names, all rows': pluginRows,
  'personal names': personalNames,
  'personal parameters': personalParameters,
  'reserved parameters': reservedParameters,
  matching,
  phones,
  hashes,
  address,
  identifiers,
  sources,
  shapes,
  'click id': clickId,
  'browser id': browserId,
  memory,
  ip,
  urls,
  consent,
  'limited data use': limitedDataUse,
  'action source': actionSource,
  app,
  'original event': originalEvent,
  validation,
  delivery,
  'graph errors': graphErrors,
  'several pixels': severalPixels,
  logging,
  'test code': testCode,
  'graph version': graphVersion,
  'dates of birth': birthDates,
  'phone plans': phonePlans,
  'own phones': ownPhones,
  'wrapped texts': wrappedTexts,
  'consent grammar': consentGrammar,
  'ip blocks': ipBlocks,
  'broad sets': broadSets,
  'parts that are left out': leftOutParts,
  letters: letters,
  limits: limits,
  'log lines': logLines,
  money: money,
  'postal places': postalPlaces,
  ranks: ranks,
  'parts of URLs': urlParts,
  'forms of ids': idForms,
  answers,
  'names of events': eventNames,
  'second looks': secondLooks,
  'near misses': nearMisses,
  'names and lists': namesAndLists,
  'deep values': deepValues,
  'values of the form': formValues,
  'without patterns': withoutPatterns,
};
