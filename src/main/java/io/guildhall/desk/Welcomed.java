package io.guildhall.desk;

import io.guildhall.membership.Membership;
import io.guildhall.membership.Welcome;

/** A member whom somebody said hello to. */
public record Welcomed(Membership membership, Welcome welcome) {}
