package io.guildhall.newcomer;

import io.guildhall.community.NewcomerStep;

/**
 * A first step as one viewer sees it.
 *
 * @param offered whether it leads somewhere now; one that does not is neither shown to newcomers nor counted
 * @param done whether the viewer has taken it; never for who is no member
 */
public record FirstStep(NewcomerStep step, boolean offered, boolean done) {}
