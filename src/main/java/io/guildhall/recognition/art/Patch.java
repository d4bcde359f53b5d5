package io.guildhall.recognition.art;

import java.util.Locale;
import java.util.Optional;

/**
 * An outline that is filled, sewn along, or both.
 *
 * @param path the outline as an SVG path, of absolute commands alone, with arcs of circles
 * @param place where it is put
 * @param fill the colour of its inside, as SVG has it; empty for none
 * @param line what goes along it; empty for nothing
 */
record Patch(String path, Place place, Optional<String> fill, Optional<Stitching> line) implements Part {
    /**
     * Where an outline is put: first made larger, then moved.
     *
     * @param right how far it is moved to the right
     * @param down how far it is moved down
     */
    record Place(double right, double down, double scale) {
        static final Place AS_IT_IS = new Place(0, 0, 1);

        private String svg() {
            return equals(AS_IT_IS)
                    ? ""
                    : " transform=\"translate(" + number(right) + " " + number(down) + ") scale(" + number(scale)
                            + ")\"";
        }
    }

    static Patch filled(String path, String colour) {
        return new Patch(path, Place.AS_IT_IS, Optional.of(colour), Optional.empty());
    }

    static Patch sewn(String path, Stitching line) {
        return new Patch(path, Place.AS_IT_IS, Optional.empty(), Optional.of(line));
    }

    Patch with(Stitching along) {
        return new Patch(path, place, fill, Optional.of(along));
    }

    Patch at(Place where) {
        return new Patch(path, where, fill, line);
    }

    @Override
    public String svg() {
        return "<path d=\"" + path + "\"" + place.svg() + " fill=\"" + fill.orElse("none") + "\""
                + line.map(Stitching::svg).orElse("") + "/>";
    }

    /** At most two places after the point, and none where there is nothing after it. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
