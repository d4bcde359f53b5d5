package io.guildhall.review.web;

import io.guildhall.kernel.web.QueryParameters;
import java.util.Optional;

/** The part of a list that is asked for. */
record Stretch(Optional<String> cursor, int limit) {
    static Stretch of(QueryParameters parameters) {
        return new Stretch(parameters.cursor(), parameters.limit());
    }
}
