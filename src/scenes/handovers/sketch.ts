/** In millimetres, as usual wheels and rails have them: a sketch, of which no source is asked. */
export const PARTS = { tread: 98, lip: 32, head: 70, cut: 34 } as const;
