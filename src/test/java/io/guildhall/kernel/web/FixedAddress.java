package io.guildhall.kernel.web;

import io.guildhall.kernel.SiteAddress;

/** A site that is always there. */
public record FixedAddress(String context, String base) implements SiteAddress {}
