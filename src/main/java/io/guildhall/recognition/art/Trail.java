package io.guildhall.recognition.art;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an outline as points with straight lines between them, so close that nobody sees a corner. Computed so that it is the same on every
 * machine: {@link Math} may differ in the last place, {@link StrictMath} does not.
 *
 * @param isClosed whether the last point is joined to the first
 */
record Trail(List<Point> points, boolean isClosed) {
    /** So many straight lines for each curve; at 1,024 px they are off by a tenth of a pixel at most. */
    private static final int STEPS = 48;

    private static final Pattern COMMAND = Pattern.compile("([MLHVQCAZ])([^MLHVQCAZ]*)");

    /** A place in the picture. */
    record Point(double x, double y) {
        double far(Point other) {
            return StrictMath.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
        }

        /** The point a part of the way to another one. */
        Point towards(Point other, double part) {
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }
    }

    Trail {
        points = List.copyOf(points);
    }

    /** How long it is. */
    double length() {
        double length = 0;
        for (int at = 1; at < points.size(); at++) {
            length += points.get(at - 1).far(points.get(at));
        }
        return length;
    }

    /** The lines of a patch, in a picture that is so many times as large. */
    static List<Trail> of(Patch patch, double times) {
        Walk walk = new Walk(patch.place(), times);
        Matcher commands = COMMAND.matcher(patch.path());
        while (commands.find()) {
            String numbers = commands.group(2).strip();
            walk.go(
                    commands.group(1).charAt(0),
                    numbers.isEmpty()
                            ? new double[0]
                            : Pattern.compile(" +")
                                    .splitAsStream(numbers)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray());
        }
        return walk.end();
    }

    /** Goes along a path, command after command. */
    private static final class Walk {
        private final Patch.Place place;
        private final double times;
        private final List<Trail> trails = new ArrayList<>();
        private List<Point> points = new ArrayList<>();
        private Point here = new Point(0, 0);

        Walk(Patch.Place place, double times) {
            this.place = place;
            this.times = times;
        }

        void go(char command, double[] to) {
            switch (command) {
                case 'M' -> {
                    turn(false);
                    lines(to);
                }
                case 'L' -> lines(to);
                case 'H' -> line(new Point(to[0], here.y));
                case 'V' -> line(new Point(here.x, to[0]));
                case 'Q' -> quadratic(here, new Point(to[0], to[1]), new Point(to[2], to[3]));
                case 'C' -> cubic(here, new Point(to[0], to[1]), new Point(to[2], to[3]), new Point(to[4], to[5]));
                case 'A' -> arc(here, to[0], to[3] != 0, to[4] != 0, new Point(to[5], to[6]));
                default -> turn(true);
            }
        }

        List<Trail> end() {
            turn(false);
            return trails;
        }

        private void turn(boolean isClosed) {
            if (!points.isEmpty()) {
                if (isClosed) {
                    points.add(points.get(0));
                }
                trails.add(new Trail(points, isClosed));
                points = new ArrayList<>();
            }
        }

        private void lines(double[] to) {
            for (int at = 0; at < to.length; at += 2) {
                line(new Point(to[at], to[at + 1]));
            }
        }

        private void line(Point to) {
            here = to;
            points.add(new Point(
                    (to.x * place.scale() + place.right()) * times, (to.y * place.scale() + place.down()) * times));
        }

        private void quadratic(Point from, Point by, Point to) {
            for (int step = 1; step <= STEPS; step++) {
                double part = (double) step / STEPS;
                line(from.towards(by, part).towards(by.towards(to, part), part));
            }
        }

        private void cubic(Point from, Point by, Point past, Point to) {
            for (int step = 1; step <= STEPS; step++) {
                double part = (double) step / STEPS;
                Point middle = by.towards(past, part);
                Point first = from.towards(by, part).towards(middle, part);
                line(first.towards(middle.towards(past.towards(to, part), part), part));
            }
        }

        /** Of a circle (SVG 1.1, appendix F.6.5). A radius that is too small for the way is made as large as it must be. */
        private void arc(Point from, double radius, boolean isLarge, boolean isClockwise, Point to) {
            double half = from.far(to) / 2;
            double round = Math.max(radius, half);
            double aside = StrictMath.sqrt(round * round - half * half) * (isLarge == isClockwise ? -1 : 1);
            Point between = from.towards(to, 0.5);
            Point middle = new Point(
                    between.x - aside * (to.y - from.y) / (2 * half), between.y + aside * (to.x - from.x) / (2 * half));
            double begin = StrictMath.atan2(from.y - middle.y, from.x - middle.x);
            double turn = StrictMath.atan2(to.y - middle.y, to.x - middle.x) - begin;
            if (isClockwise && turn < 0) {
                turn += 2 * StrictMath.PI;
            } else if (!isClockwise && turn > 0) {
                turn -= 2 * StrictMath.PI;
            }
            int steps = 2 * STEPS;
            for (int step = 1; step < steps; step++) {
                double angle = begin + turn * step / steps;
                line(new Point(middle.x + round * StrictMath.cos(angle), middle.y + round * StrictMath.sin(angle)));
            }
            line(to);
        }
    }
}
