package io.guildhall.recognition.badge;

/** Something that can be done with an award. Buttons show only what is there; the service checks again. */
public enum AwardAct {
    REVOKE,
    HIDE,
    SHOW,
    SHARE,
    UNSHARE,
    /** Give it again, once its time is over. */
    RENEW
}
