import type { OrderLayout } from '../layout.ts';
import { amazonAllOrders } from './amazon-all-orders.ts';
import { amazonSellerOrders } from './amazon-seller-orders.ts';
import { amazonShipments } from './amazon-shipments.ts';
import { amazonUnshipped } from './amazon-unshipped.ts';
import { base } from './base.ts';
import { colorme } from './colorme.ts';
import { creema } from './creema.ts';
import { eccube2 } from './eccube2.ts';
import { eccube4 } from './eccube4.ts';
import { makeshop } from './makeshop.ts';
import { nextEngine } from './next-engine.ts';
import { nextEngineSlips } from './next-engine-slips.ts';
import { rakuten } from './rakuten.ts';
import { shopify } from './shopify.ts';
import { square } from './square.ts';
import { stores } from './stores.ts';
import { woocommerceAnalytics } from './woocommerce-analytics.ts';
import { woocommerceExport } from './woocommerce-export.ts';
import { yahoo } from './yahoo.ts';

/** Every export format we know by name. A new platform is a file and a line here. */
export const orderLayouts: readonly OrderLayout[] = [
  amazonAllOrders,
  amazonShipments,
  amazonSellerOrders,
  amazonUnshipped,
  rakuten,
  yahoo,
  shopify,
  base,
  stores,
  colorme,
  makeshop,
  eccube4,
  eccube2,
  woocommerceAnalytics,
  woocommerceExport,
  square,
  nextEngine,
  nextEngineSlips,
  creema,
];
