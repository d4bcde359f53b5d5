package io.guildhall.recognition.badge.ao;

import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.DesignCode;
import io.guildhall.recognition.art.StarterDesign;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the looks of badges are kept in columns. */
final class BadgeRows {
    private BadgeRows() {}

    static Optional<StarterDesign> starter(@Nullable String stored) {
        return Optional.ofNullable(stored).map(StarterDesign::valueOf);
    }

    /** Codes are checked before they are written. */
    static Design design(String code) {
        return DesignCode.read(code)
                .result()
                .orElseThrow(() -> new IllegalStateException("no picture has the code " + code));
    }
}
