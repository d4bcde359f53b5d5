package io.guildhall.community;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When and where a community meets.
 *
 * @param first when it begins, or began for the first time where it repeats
 * @param minutes how long it lasts
 * @param zone where the clock hangs by which it repeats: ten o'clock stays ten o'clock there
 * @param place a room, or whatever people call it; may be empty where there is a link
 * @param link where people meet online, http or https; may be empty
 */
public record Meeting(Instant first, int minutes, ZoneId zone, String place, String link, Repeats repeats) {}
