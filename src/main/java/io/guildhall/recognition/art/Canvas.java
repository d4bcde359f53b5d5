package io.guildhall.recognition.art;

import io.guildhall.recognition.art.Trail.Point;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A square of pixels on which patches are painted, one over another. It is computed with whole numbers and by the plain rules of arithmetic, without
 * anything of the machine: no fonts, no window system, no library that a host may lack.
 */
final class Canvas {
    /** So many lines are looked at in each row of pixels. */
    private static final int LINES = 16;

    /** So many places are told apart within a pixel. */
    private static final int PLACES = 256;

    /** Into so many steps it is divided how much of a pixel is covered: more than the eye tells apart, and few enough for a palette. */
    private static final int STEPS = 16;

    private static final int STEP = LINES * PLACES / STEPS;

    private static final int SIZE_OF_SEWING = 64;
    private static final int CHANNELS = 4;
    private static final int OPAQUE = 255;
    private static final Pattern HEX = Pattern.compile(".*#([0-9a-f]{6}|[0-9a-f]{3})\\)?");

    private final int size;

    /** Red, green, blue and how much is covered, each 0 to 1; the colours are those of what is covered, not thinned by it. */
    private final float[] pixels;

    /** Where lines are crossed, each as {@code place * 2 + 1} on the way down and {@code place * 2} on the way up. */
    private final int[][] crossed;

    private final int[] crossings;

    private Canvas(int size) {
        this.size = size;
        this.pixels = new float[size * size * CHANNELS];
        this.crossed = new int[size * LINES][CHANNELS];
        this.crossings = new int[size * LINES];
    }

    /** A PNG of patches, the lowest first. */
    static byte[] painted(List<Patch> patches, int size) {
        Canvas canvas = new Canvas(size);
        double times = (double) size / SIZE_OF_SEWING;
        for (Patch patch : patches) {
            List<Trail> trails = Trail.of(patch, times);
            patch.fill().ifPresent(colour -> canvas.paint(trails, colour));
            patch.line()
                    .ifPresent(line -> canvas.paint(
                            Needle.sewn(
                                    trails, line, line.width() * patch.place().scale() * times),
                            line.colour()));
        }
        return PngFile.of(canvas.pixels, size);
    }

    /** Paints what lies within trails: wherever they go around it more often one way than the other. */
    private void paint(List<Trail> trails, String colour) {
        Arrays.fill(crossings, 0);
        for (Trail trail : trails) {
            List<Point> points = trail.points();
            for (int at = 0; at < points.size(); at++) {
                cross(points.get(at), points.get((at + 1) % points.size()));
            }
        }
        float[] paint = colour(colour);
        int[] covered = new int[size + 2];
        for (int row = 0; row < size; row++) {
            Arrays.fill(covered, 0);
            boolean isTouched = false;
            for (int line = row * LINES; line < (row + 1) * LINES; line++) {
                isTouched |= crossings[line] > 0;
                cover(line, covered);
            }
            if (isTouched) {
                spread(row, covered, paint);
            }
        }
    }

    private void cross(Point from, Point to) {
        boolean isDown = from.y() < to.y();
        Point upper = isDown ? from : to;
        Point lower = isDown ? to : from;
        int first = Math.max(0, (int) StrictMath.ceil(upper.y() * LINES - 0.5));
        int end = Math.min(crossings.length, (int) StrictMath.ceil(lower.y() * LINES - 0.5));
        for (int line = first; line < end; line++) {
            double x =
                    upper.x() + (lower.x() - upper.x()) * ((line + 0.5) / LINES - upper.y()) / (lower.y() - upper.y());
            int place = (int) StrictMath.floor(Math.min(Math.max(x, 0), size) * PLACES + 0.5);
            if (crossings[line] == crossed[line].length) {
                crossed[line] = Arrays.copyOf(crossed[line], 2 * crossings[line]);
            }
            crossed[line][crossings[line]++] = place * 2 + (isDown ? 1 : 0);
        }
    }

    /** Adds what a line covers: how much at each pixel more than at the one before. */
    private void cover(int line, int[] covered) {
        Arrays.sort(crossed[line], 0, crossings[line]);
        int around = 0;
        for (int at = 0; at < crossings[line]; at++) {
            int place = crossed[line][at] / 2;
            int before = around;
            around += crossed[line][at] % 2 == 1 ? 1 : -1;
            if (before == 0 || around == 0) {
                int sign = before == 0 ? 1 : -1;
                covered[place / PLACES] += sign * (PLACES - place % PLACES);
                covered[place / PLACES + 1] += sign * (place % PLACES);
            }
        }
    }

    private void spread(int row, int[] covered, float[] paint) {
        int sum = 0;
        for (int column = 0; column < size; column++) {
            sum += covered[column];
            int over = (sum + STEP / 2) / STEP;
            if (over == STEPS) {
                int at = (row * size + column) * CHANNELS;
                System.arraycopy(paint, 0, pixels, at, CHANNELS);
            } else if (over > 0) {
                blend((row * size + column) * CHANNELS, paint, (float) over / STEPS);
            }
        }
    }

    private void blend(int at, float[] paint, float over) {
        float below = pixels[at + 3] * (1 - over);
        float all = over + below;
        for (int channel = 0; channel < CHANNELS - 1; channel++) {
            pixels[at + channel] = (paint[channel] * over + pixels[at + channel] * below) / all;
        }
        pixels[at + 3] = all;
    }

    /** The colour itself, or of a token the one that stands in for it. */
    private static float[] colour(String written) {
        Matcher hex = HEX.matcher(written);
        if (!hex.matches()) {
            throw new IllegalArgumentException("no colour: " + written);
        }
        String digits = hex.group(1).length() == 3 ? hex.group(1).replaceAll(".", "$0$0") : hex.group(1);
        int value = Integer.parseInt(digits, 16);
        return new float[] {
            (float) (value >> 16) / OPAQUE, (float) (value >> 8 & OPAQUE) / OPAQUE, (float) (value & OPAQUE) / OPAQUE, 1
        };
    }
}
