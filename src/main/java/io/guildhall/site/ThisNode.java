package io.guildhall.site;

import java.time.ZoneId;

/** Port: the node of the cluster that this runs on. */
public interface ThisNode {
    int NAME_MAX = 100;

    /** What administrators know it by, at most {@value #NAME_MAX} characters. */
    String name();

    /** The version of the app that runs here. */
    String version();

    /** The zone of its clock, which the host's times of the night are in. */
    ZoneId zone();
}
