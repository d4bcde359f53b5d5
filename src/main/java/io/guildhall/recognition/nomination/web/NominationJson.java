package io.guildhall.recognition.nomination.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.recognition.nomination.NewNomination;
import io.guildhall.recognition.nomination.Nomination;
import io.guildhall.recognition.nomination.NominationAct;
import io.guildhall.recognition.nomination.NominationList;
import io.guildhall.recognition.nomination.NominationState;
import io.guildhall.recognition.nomination.NominationView;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Nominations as JSON, and what is asked of them. */
final class NominationJson {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private NominationJson() {}

    static JsonObject of(NominationList list) {
        return new JsonObject()
                .list("items", list.page().items(), NominationJson::of)
                .orNull("next", list.page().next())
                .with("can", new JsonObject().with("nominate", list.obstacle().isEmpty()));
    }

    static JsonObject of(NominationView view) {
        Nomination nomination = view.nomination();
        JsonObject can = new JsonObject();
        for (NominationAct act : NominationAct.values()) {
            can.with(act.name().toLowerCase(Locale.ROOT), view.can().contains(act));
        }
        Optional<Nomination.Decision> decision = nomination.decision();
        Optional<String> answer = decision.filter(how -> nomination.state() == NominationState.REJECTED)
                .map(Nomination.Decision::reason);
        return new JsonObject()
                .with("id", Long.toString(nomination.id()))
                .with("space", view.space().key().value())
                .with("badge", nomination.badge())
                .with("person", PersonJson.of(view.nominee()))
                .with("nominatedBy", PersonJson.of(view.nominator()))
                .with("reason", nomination.reason())
                .with("state", nomination.state())
                .with("at", nomination.at())
                .with("lapsesAt", nomination.at().plus(Nomination.HOLDS))
                .list("endorsedBy", view.endorsers(), PersonJson::of)
                .with("endorsementsNeeded", Nomination.ENDORSEMENTS)
                .with("endorsed", view.endorsed())
                .maybe("decidedAt", decision.map(Nomination.Decision::at))
                .maybe("answer", answer)
                .maybe(
                        "award",
                        decision.flatMap(how -> how.award().stream().boxed().findFirst())
                                .map(award -> Long.toString(award)))
                .with("can", can);
    }

    static NewNomination wanted(JsonBody body) {
        return new NewNomination(body.text("space"), body.text("badge"), body.text("person"), body.text("reason"));
    }

    /** The number that an address names; what is no number is none that exists. */
    static long number(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
