/** Bytes that are told by their number alone, some of them long. */
export const bytesFor = (number: number): Uint8Array =>
  new Uint8Array(1 + number * 9_973).fill(number + 1);
