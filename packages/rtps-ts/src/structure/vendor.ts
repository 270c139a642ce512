/** Vendor ids as the OMG lists them (https://www.dds-foundation.org/dds-rtps-vendor-and-product-ids/). */
export type VendorId = number;

export const Vendors = {
  unknown: 0x0000,
  rti: 0x0101,
  eprosima: 0x010f,
  eclipse: 0x0110,
  /** Unregistered. Neither 01.0F nor 01.10 may be claimed: their own peers treat those by private rules. */
  rclts: 0xca75,
} as const;
