package io.guildhall.membership.web;

import io.guildhall.kernel.web.QueryParameters;
import java.util.Optional;

/** How much of a list without filters is asked for. */
record Stretch(Optional<String> cursor, int limit) {
    static Stretch of(QueryParameters parameters) {
        return new Stretch(parameters.cursor(), parameters.limit());
    }
}
