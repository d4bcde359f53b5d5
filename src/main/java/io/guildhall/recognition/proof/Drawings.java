package io.guildhall.recognition.proof;

import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.Look;
import io.guildhall.recognition.art.Picture;
import io.guildhall.recognition.badge.Award;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures that go with credentials, without them. One of pixels takes some 30 ms to draw and about 25 KB, and depends on the design alone: a node
 * remembers the last {@value #KEPT} that were asked for.
 */
@Named
final class Drawings {
    private static final int KEPT = 64;

    /** How large a drawing is, in px. */
    private static final int DRAWN = 512;

    /** The same for one of pixels. */
    private static final int PIXELS = 600;

    private final Map<Design, Optional<byte[]>> pixels = new Latest();

    /** What goes with an award as SVG. */
    static byte[] drawing(Award award) {
        return Picture.titled(
                        award.face().design(), Look.LIGHT, DRAWN, award.face().name())
                .svg()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What goes with an award as PNG; empty where its letters are drawn by fonts alone. Nobody changes what it gives. */
    Optional<byte[]> pixels(Award award) {
        synchronized (pixels) {
            return pixels.computeIfAbsent(
                    award.face().design(),
                    design -> Picture.ornament(design, Look.LIGHT, PIXELS).png());
        }
    }

    /** Whether there is one of pixels. Draws nothing. */
    static boolean hasPixels(Award award) {
        return Picture.isDrawnInPixels(award.face().design());
    }

    private static final class Latest extends LinkedHashMap<Design, Optional<byte[]>> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Design, Optional<byte[]>> eldest) {
            return size() > KEPT;
        }
    }
}
