package io.guildhall.mentoring.circle.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PathKey;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.mentoring.circle.CirclesView;
import java.util.List;

/** Circles as REST reads and writes them. */
final class CircleJson {
    private static final int DIGITS_MAX = 18;
    private static final long NONE = 0;

    private CircleJson() {}

    /** A number in an address; what is no number is none that exists. */
    static long number(PathKey key) {
        boolean isNumber = key.value().matches("[1-9][0-9]*") && key.value().length() <= DIGITS_MAX;
        return isNumber ? Long.parseLong(key.value()) : NONE;
    }

    /** Who is to make a circle; nobody for those who wait. */
    static List<String> people(JsonBody body) {
        return body.optionalTextList("people").orElse(List.of());
    }

    static JsonObject of(CirclesView view) {
        JsonObject json = new JsonObject()
                .with("items", view.circles().stream().map(CircleJson::circle).toList())
                .with("can", new JsonObject().with("form", view.forms()));
        return view.seen().manages() ? json.with("waiting", view.waiting()) : json;
    }

    private static JsonObject circle(CirclesView.Circle circle) {
        return new JsonObject()
                .with("id", Long.toString(circle.id()))
                .with("people", circle.people().stream().map(PersonJson::of).toList())
                .with("can", new JsonObject().with("leave", circle.own()));
    }
}
