package io.guildhall.site;

import java.util.List;

/** Port: the features that depend on what the host has. */
public interface OptionalFeatures {
    /** Each of them with its state now, in the order of {@link OptionalFeature}. */
    List<FeatureState> states();
}
