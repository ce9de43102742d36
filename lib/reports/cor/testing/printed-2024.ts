/**
 * The tables of Head 135 that the Estimates 2024–25 print, line by line, typed off the document: cells parted by tabs,
 * dots leading to the numbers left off, a footnote's mark after its figure.
 */
export const PRINTED_2024 = {
  'provision-1': `	2022–23 (Actual)	2023–24 (Original)	2023–24 (Revised)	2024–25 (Estimate)
Financial provision ($m)	19.4	20.0	20.4 (+2.0%)	22.7 (+11.3%)
				(or +13.5% on 2023–24 Original)`,
  'provision-2': `	2022–23 (Actual)	2023–24 (Original)	2023–24 (Revised)	2024–25 (Estimate)
Financial provision ($m)	179.3Ψ	221.0	195.2 (–11.7%)	251.1 (+28.6%)
				(or +13.6% on 2023–24 Original)`,
  'provision-3': `	2022–23 (Actual)	2023–24 (Original)	2023–24 (Revised)	2024–25 (Estimate)
Financial provision ($m)	439.0	367.2	367.2 (—)	386.5 (+5.3%)
				(or +5.3% on 2023–24 Original)`,
  targets: `	Target	2022 (Actual)	2023 (Actual)	2024 (Plan)
calls that can be answered within 12 seconds (%)	80	61	74	80
callers that have their enquiries addressed at the first time of calling (%)	95	99	99	99
customer satisfaction (out of a five-point scale)	4.0	4.5	4.6	4.5`,
  analysis: `	2022–23 (Actual) ($m)	2023–24 (Original) ($m)	2023–24 (Revised) ($m)	2024–25 (Estimate) ($m)
(1) Director of Bureau’s Office	19.4	20.0	20.4	22.7
(2) Innovation, Technology and Industry	179.3	221.0	195.2	251.1
(3) Efficiency Office	439.0	367.2	367.2	386.5
	637.7‡	608.2	582.8 (–4.2%)	660.3 (+13.3%)
				(or +8.6% on 2023–24 Original)`,
} as const;
