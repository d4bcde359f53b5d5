package io.guildhall.mentoring.circle.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * Circles on the page of their programme, in a template.
 *
 * @param missing what is missing or who waits, as a sentence; empty for nothing
 * @param forms whether the reader may form circles of those who wait
 * @param names whether the reader may name those of a circle
 */
public record CirclePartView(String programme, List<Line> circles, String missing, boolean forms, boolean names) {
    public CirclePartView {
        circles = List.copyOf(circles);
    }

    /**
     * A circle.
     *
     * @param host who hosts now, as a sentence; empty where it rests with nobody
     * @param own whether the reader is in it, and may leave
     */
    public record Line(String id, String title, String host, List<FaceView> people, boolean own) {
        public Line {
            people = List.copyOf(people);
        }
    }
}
