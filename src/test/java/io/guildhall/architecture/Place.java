package io.guildhall.architecture;

import java.util.List;
import java.util.Optional;

/**
 * Where a package stands: its feature and its layer.
 *
 * @param rank how high its feature is; features know only lower ones
 */
record Place(String feature, int rank, Layer layer) {
    static final String KERNEL = "kernel";
    static final String HOST = "host";

    /** The site's administration, whose ports the host adapters answer too. */
    static final String SITE = "site";

    /** Adapters that nobody names but by a string. */
    static final String ISOLATED = "host.isolated";

    /** From the lowest to the highest. */
    static final List<String> FEATURES =
            List.of(KERNEL, SITE, "community", "membership", "notice", "meeting", "ambition");

    /** The place of a package under the base; empty where the layout knows no such package. */
    static Optional<Place> of(String base, String packageName) {
        if (packageName.equals(base + "." + HOST) || packageName.equals(base + "." + ISOLATED)) {
            return Optional.of(new Place(HOST, FEATURES.size(), Layer.HOST));
        }
        for (String feature : FEATURES) {
            for (Layer layer : List.of(Layer.DOMAIN, Layer.AO, Layer.WEB)) {
                if (packageName.equals(base + "." + feature + layer.suffix())) {
                    return Optional.of(new Place(feature, FEATURES.indexOf(feature), layer));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a class here may know one there. */
    boolean mayKnow(Place other) {
        boolean sameFeatureOrKernel = other.feature.equals(feature) || other.feature.equals(KERNEL);
        return switch (layer) {
            case DOMAIN -> other.layer == Layer.DOMAIN && other.rank <= rank;
            case AO ->
                other.layer == Layer.DOMAIN && other.rank <= rank || other.layer == Layer.AO && sameFeatureOrKernel;
            case WEB -> (other.layer == Layer.DOMAIN || other.layer == Layer.WEB) && other.rank <= rank;
            case HOST ->
                other.layer == Layer.HOST
                        || other.layer == Layer.DOMAIN && List.of(KERNEL, SITE).contains(other.feature);
        };
    }
}
