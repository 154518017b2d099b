/**
 * Styles of the HTML mail. Every rule works in Outlook's Word engine when inlined: colours, fonts, padding, borders.
 * The rest (dark mode, narrow screens) is in media queries, which inlining leaves in the head.
 */
export const letterStyle = (colour: string): string => `
body { margin: 0; padding: 0; background-color: #f3f1ec; -webkit-text-size-adjust: 100%; }
table { border-collapse: collapse; }
.page { width: 100%; background-color: #f3f1ec; }
.margin { padding: 24px 12px; }
.sheet { width: 100%; max-width: 600px; background-color: #ffffff; border-top: 6px solid ${colour}; }
.sheet td { font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; color: #1d2530; text-align: left; overflow-wrap: anywhere; }
.part { padding: 0 28px 24px; }
.head { padding: 24px 28px; }
.school { margin: 0; font-size: 19px; font-weight: bold; }
.small { margin: 0 0 2px; font-size: 14px; color: #4a5462; }
.date { margin: 0 0 14px; font-size: 14px; color: #4a5462; }
.draft { padding: 14px 28px; background-color: #fff3d6; border-bottom: 1px solid #e0b95a; }
.draft p, .draft ul { margin: 0; font-size: 14px; color: #4d3800; }
.card { padding: 22px 28px 26px; border-top: 1px solid #d9d5cb; background-color: #f8f7f3; }
h1 { margin: 20px 0 16px; font-size: 22px; line-height: 1.3; }
h2 { margin: 0 0 4px; font-size: 19px; line-height: 1.3; }
h3 { margin: 18px 0 6px; font-size: 16px; line-height: 1.4; }
p { margin: 0 0 14px; }
ul, ol { margin: 0 0 14px; padding: 0 0 0 22px; }
li { margin: 0 0 6px; }
a { color: #0b5394; text-decoration: underline; }
.sheet td.rtl { text-align: right; direction: rtl; }
.rtl ul, .rtl ol { padding: 0 22px 0 0; }
.blank { background-color: #fff0b3; }
.data { margin: 0 0 14px; }
.data th, .data td { padding: 4px 12px 4px 0; vertical-align: top; border-bottom: 1px solid #d9d5cb; }
.slip .small { margin: 0 0 12px; }
.slip { padding: 20px 28px 26px; border-top: 2px dashed #8a92a0; }
@media (max-width: 480px) {
  .margin { padding: 0 !important; }
  .head, .part, .card, .slip, .draft { padding-left: 18px !important; padding-right: 18px !important; }
}
@media (prefers-color-scheme: dark) {
  body, .page { background-color: #11161d !important; }
  .sheet { background-color: #1a212b !important; }
  .sheet td, h1, h2, h3, .school { color: #eceff3 !important; }
  .small, .date { color: #b4bdc9 !important; }
  .card { background-color: #212a36 !important; border-top-color: #3a4555 !important; }
  .draft { background-color: #3a2f12 !important; border-bottom-color: #8a6d1f !important; }
  .draft p, .draft ul, .draft li { color: #ffe3a3 !important; }
  .data th, .data td { border-bottom-color: #3a4555 !important; }
  a { color: #8cc4ff !important; }
  .blank { background-color: #5b4a12 !important; }
}
@media print {
  body, .page { background-color: #ffffff; }
  .margin { padding: 0; }
}
`;
