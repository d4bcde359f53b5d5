package io.guildhall.mentoring.pairing;

/** Why a pairing is over. Names are kept in the database, so they never change. */
public enum EndReason {
    /** Both said that they are done. */
    DONE,
    /** Its round is over, or its time. */
    TIME_OVER,
    /** One of them ended it; nobody is told who. */
    NO_FAULT,
    /** One of them is not there any more, or left the programme. */
    PARTNER_GONE,
    /** Somebody who manages the programme ended it. */
    BY_MANAGER,
    /** The place went to somebody else before the request was answered. */
    PLACE_TAKEN
}
