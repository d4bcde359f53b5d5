package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.RunService;
import io.guildhall.mentoring.run.WantedPins;
import java.util.Optional;

/** Whom managers want together and apart, as bodies say it. */
final class PinsJson {
    private PinsJson() {}

    private static WantedPins.Two two(JsonBody body) {
        return new WantedPins.Two(body.text("one"), body.text("other"));
    }

    /** All of them. */
    static WantedPins all(JsonBody body) {
        return new WantedPins(
                body.neededObjects("pins", PinsJson::two), body.neededObjects("forbidden", PinsJson::two));
    }

    /** What is wanted of two. */
    record Of(WantedPins.Two two, RunService.Wish wish) {
        static Of read(JsonBody body) {
            return new Of(PinsJson.two(body), body.constant("wish", RunService.Wish.class));
        }
    }

    /** A run that is asked for. */
    record Asked(Optional<RunId> from, Optional<WantedPins> pins) {
        static Asked read(JsonBody body) {
            WantedPins pins =
                    new WantedPins(body.objects("pins", PinsJson::two), body.objects("forbidden", PinsJson::two));
            boolean some = !pins.together().isEmpty() || !pins.apart().isEmpty();
            return new Asked(
                    body.optionalText("from")
                            .map(from -> RunNumber.valueOf(from).id()),
                    Optional.of(pins).filter(each -> some));
        }
    }
}
