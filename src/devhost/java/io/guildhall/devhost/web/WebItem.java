package io.guildhall.devhost.web;

import java.util.Map;
import java.util.function.Predicate;

/** A link that a plugin adds to a place of the host. */
record WebItem(
        String completeKey,
        String section,
        int weight,
        String labelKey,
        String tooltipKey,
        String linkId,
        LinkTemplate link,
        boolean absolute,
        String styleClass,
        Predicate<Map<String, Object>> condition) {}
