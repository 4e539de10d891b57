/** What a claim is cited by: its place in the article, as `C042`. */
export const claimNumber = (order: number): string => `C${String(order).padStart(3, '0')}`;
