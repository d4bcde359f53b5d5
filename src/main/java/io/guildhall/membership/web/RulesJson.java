package io.guildhall.membership.web;

import io.guildhall.community.GroundRules;
import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.membership.rules.RulesView;
import java.util.List;
import java.util.Optional;

/** How ground rules look in answers. */
final class RulesJson {
    /** What is shown and never set. */
    static final List<String> WORKED_OUT =
            List.of("version", "askedVersion", "askedAt", "accepted", "standing", "until");

    private RulesJson() {}

    /** The rules that hold; version 0 and no text where there are none. */
    static JsonObject of(RulesView view) {
        JsonObject json = new JsonObject()
                .with("version", view.rules().map(GroundRules::no).orElse(0))
                .maybe("text", view.rules().map(GroundRules::text))
                .maybe("askedVersion", view.rules().map(GroundRules::askedNo))
                .maybe("askedAt", view.rules().map(GroundRules::askedAt));
        view.accepted().ifPresent(version -> json.with("accepted", version));
        return json.with("standing", view.standing()).maybe("until", view.until());
    }

    /** One version of the history; its author only where the caller may see people. */
    static JsonObject of(RulesVersion version, Optional<Person> author) {
        return new JsonObject()
                .with("version", version.no())
                .with("text", version.text())
                .with("asked", version.asked())
                .maybe("author", author.map(PersonJson::of))
                .with("at", version.at());
    }
}
