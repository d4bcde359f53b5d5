package io.guildhall.mentoring.session;

import java.time.Instant;

/**
 * When and where two meet, and what for.
 *
 * @param minutes how long, {@value #MINUTES_LEAST} to {@value #MINUTES_MOST}
 * @param place a room, or whatever people call it, in at most {@value #PLACE_MAX} characters; may be empty
 * @param link where they meet online, an address of the web; may be empty
 * @param agenda what they want to talk about, in at most {@value #AGENDA_MAX} characters; may be empty
 */
public record SessionPlan(Instant at, int minutes, String place, String link, String agenda) {
    public static final int MINUTES_LEAST = 5;
    public static final int MINUTES_MOST = 480;
    public static final int PLACE_MAX = 255;
    public static final int AGENDA_MAX = 2_000;
}
