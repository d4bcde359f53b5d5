package io.guildhall.recognition.art;

import io.guildhall.recognition.art.Stitching.Dashes;
import io.guildhall.recognition.art.Trail.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a line along a trail into surfaces: a rectangle for each straight part, a slice of a disc outside of each corner and half of one at round ends,
 * all turned the same way, so that what they cover together is the line.
 */
final class Needle {
    private static final int CORNERS_OF_A_DISC = 48;
    private static final double FULL = 2 * StrictMath.PI;
    private static final double QUARTER = StrictMath.PI / 2;

    private final Stitching stitching;
    private final double half;
    private final List<Trail> surfaces = new ArrayList<>();

    private Needle(Stitching stitching, double width) {
        this.stitching = stitching;
        this.half = width / 2;
    }

    /** The surfaces of a line along trails. */
    static List<Trail> sewn(List<Trail> trails, Stitching stitching, double width) {
        Needle needle = new Needle(stitching, width);
        for (Trail trail : trails) {
            if (stitching.dashes().around() == 0) {
                needle.sew(trail);
            } else {
                needle.pieces(trail).forEach(needle::sew);
            }
        }
        return needle.surfaces;
    }

    private void sew(Trail trail) {
        List<Point> points = trail.points().stream().distinct().toList();
        List<Straight> parts = new ArrayList<>();
        for (int at = 1; at < trail.points().size(); at++) {
            Straight part =
                    new Straight(trail.points().get(at - 1), trail.points().get(at));
            if (part.length() > 0) {
                parts.add(part);
            }
        }
        for (int at = 0; at < parts.size(); at++) {
            Straight part = parts.get(at);
            surface(
                    part.aside(part.from, half),
                    part.aside(part.to, half),
                    part.aside(part.to, -half),
                    part.aside(part.from, -half));
            if (at > 0 || trail.isClosed()) {
                corner(parts.get((at + parts.size() - 1) % parts.size()), part);
            }
        }
        if (!trail.isClosed() && stitching.isRoundEnded()) {
            slice(points.get(0), 0, FULL);
            slice(points.get(points.size() - 1), 0, FULL);
        }
    }

    /** What is missing outside of a corner. */
    private void corner(Straight before, Straight after) {
        double turn = before.turnTo(after);
        if (turn != 0) {
            double begin = before.angle() + (turn > 0 ? -QUARTER : QUARTER);
            slice(after.from, turn > 0 ? begin + turn : begin, Math.abs(turn));
        }
    }

    /** A part of a disc, from an angle on against the clock. */
    private void slice(Point middle, double from, double turn) {
        int steps = Math.max(1, (int) StrictMath.ceil(turn / FULL * CORNERS_OF_A_DISC));
        List<Point> edge = new ArrayList<>();
        edge.add(middle);
        for (int step = 0; step <= steps; step++) {
            double angle = from - turn * step / steps;
            edge.add(new Point(middle.x() + half * StrictMath.cos(angle), middle.y() + half * StrictMath.sin(angle)));
        }
        surfaces.add(new Trail(edge, true));
    }

    private void surface(Point... edge) {
        surfaces.add(new Trail(List.of(edge), true));
    }

    /** The pieces of a line with gaps. */
    private List<Trail> pieces(Trail trail) {
        Dashes dashes = stitching.dashes();
        double unit = trail.length() / dashes.around();
        List<Trail> pieces = new ArrayList<>();
        double end = trail.length();
        for (double from = -dashes.from() * unit;
                from < end - unit / 100;
                from += (dashes.piece() + dashes.gap()) * unit) {
            double until = Math.min(from + dashes.piece() * unit, end);
            if (until >= 0) {
                pieces.add(piece(trail, Math.max(from, 0), until));
            }
        }
        return pieces;
    }

    private static Trail piece(Trail trail, double from, double until) {
        List<Point> points = new ArrayList<>();
        double gone = 0;
        for (int at = 1; at < trail.points().size(); at++) {
            Point begin = trail.points().get(at - 1);
            Point end = trail.points().get(at);
            double length = begin.far(end);
            if (length > 0 && gone + length >= from && gone <= until) {
                if (points.isEmpty()) {
                    points.add(begin.towards(end, (from - gone) / length));
                }
                points.add(until < gone + length ? begin.towards(end, (until - gone) / length) : end);
            }
            gone += length;
        }
        return new Trail(points, false);
    }

    /** A straight part of a line. */
    private record Straight(Point from, Point to) {
        double length() {
            return from.far(to);
        }

        double angle() {
            return StrictMath.atan2(to.y() - from.y(), to.x() - from.x());
        }

        /** A point so far beside another one. */
        Point aside(Point point, double far) {
            double length = length();
            return new Point(
                    point.x() - (to.y() - from.y()) / length * far, point.y() + (to.x() - from.x()) / length * far);
        }

        /** From half a turn against the clock to half a turn with it. */
        double turnTo(Straight next) {
            double right = to.x() - from.x();
            double down = to.y() - from.y();
            double nextRight = next.to.x() - next.from.x();
            double nextDown = next.to.y() - next.from.y();
            return StrictMath.atan2(right * nextDown - down * nextRight, right * nextRight + down * nextDown);
        }
    }
}
