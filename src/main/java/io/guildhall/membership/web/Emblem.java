package io.guildhall.membership.web;

import io.guildhall.community.CommunityType;
import io.guildhall.kernel.SpaceKey;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The sign of a community, drawn from its space key and type: the same community has the same sign everywhere. The ground tells the type, the
 * rosette and the tone tell the community. Only numbers and path letters come out of here, whatever the key is.
 *
 * @param tone which of the eight accent colours, 0 to 7
 * @param ground the outline, as an SVG path in a square of 48
 * @param figure the rosette, likewise
 */
public record Emblem(int tone, String ground, String figure) {
    private static final int[] PETALS = {3, 4, 5, 6, 8};

    /** That of a community. */
    public static Emblem of(SpaceKey space, CommunityType type) {
        CRC32 crc = new CRC32();
        crc.update(space.value().getBytes(StandardCharsets.UTF_8));
        long seed = crc.getValue();
        return new Emblem((int) (seed & 7), ground(type), figure(seed >>> 3));
    }

    private static String ground(CommunityType type) {
        return switch (type) {
            case PRACTICE -> "M24 2 43 13 43 35 24 46 5 35 5 13Z";
            case INTEREST -> "M24 2A22 22 0 1 1 24 46A22 22 0 1 1 24 2Z";
            case ACTION -> "M24 2 43 9 43 26C43 36 34 42 24 46C14 42 5 36 5 26L5 9Z";
            case NETWORK ->
                "M12 3 36 3A9 9 0 0 1 45 12L45 36A9 9 0 0 1 36 45L12 45A9 9 0 0 1 3 36L3 12A9 9 0 0 1 12 3Z";
        };
    }

    private static String figure(long seed) {
        int petals = PETALS[(int) (seed % PETALS.length)];
        double length = 12 + (seed / 5 % 3) * 1.5;
        double width = Math.PI / petals * (0.55 + (seed / 15 % 3) * 0.2);
        double turn = (seed / 45 % 2) * Math.PI / petals;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < petals; i++) {
            double at = turn + 2 * Math.PI * i / petals;
            path.append("M24 24Q")
                    .append(point(at - width, length * 0.75))
                    .append(' ')
                    .append(point(at, length))
                    .append('Q')
                    .append(point(at + width, length * 0.75))
                    .append(" 24 24Z");
        }
        return path.append("M24 21A3 3 0 1 0 24 27A3 3 0 1 0 24 21Z").toString();
    }

    private static String point(double angle, double radius) {
        return String.format(Locale.ROOT, "%.1f %.1f", 24 + radius * Math.sin(angle), 24 - radius * Math.cos(angle));
    }
}
