package io.guildhall.recognition.badge;

/** What has become of an award. Whether it is shown is no state: that is the earner's to say. */
public enum AwardState {
    GRANTED,
    /** Its time is over. It can be given again. */
    EXPIRED,
    /** Taken back, with a reason. The record stays, and it can be given again. */
    REVOKED
}
