/** The words: of which row, at which day and share of the way in each frame, whether they end there. */
export const NOTES = {
  railway: {
    row: "time-altynkol-constanta",
    way: "route",
    wide: [11.6, 0.93],
    narrow: [10.6, 0.965],
    end: true,
    measure: 110,
  },
  forwarder: {
    row: "time-xian-constanta",
    way: "route",
    wide: [20.5, 0.36],
    narrow: [20.5, 0.36],
    end: false,
    measure: 120,
  },
  middle: {
    row: "time-xian-constanta",
    way: "route",
    wide: [17, 0.79],
    narrow: [15.3, 0.87],
    end: false,
    measure: 90,
  },
  north: {
    row: "time-xian-malaszewicze",
    way: "north",
    wide: [4.6, 0.66],
    narrow: [4.6, 0.66],
    end: true,
    measure: 80,
  },
  sea: {
    row: "time-shanghai-poti",
    way: "sea",
    wide: [22, 0.16],
    narrow: [22, 0.16],
    end: false,
    measure: 130,
  },
} as const;
