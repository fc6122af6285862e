/** Bits beside the stage; several may stand at once. */
export const StageFlag = {
  /** 直後: inside a window in which the guard holds selling back after a first delivery or a new subscription. */
  justAfter: 1,
  /** 飛び級: a stage between 3 and the person's own was never satisfied. */
  skipped: 2,
  /** 候補7: would recommend the shop (latest NPS 9 or 10), and has not yet reached stage 7. */
  candidate: 4,
  /** 紹介実績: somebody came by this person's referral, whatever the stage. */
  referrer: 8,
  /** 定期解約: had a subscription, and none runs. */
  cancelled: 16,
} as const;

/** Stages 0 to 7. */
export const STAGES = 8;
