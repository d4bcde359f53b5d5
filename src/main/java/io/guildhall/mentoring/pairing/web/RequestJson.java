package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Askable;
import io.guildhall.mentoring.pairing.AskableList;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.RequestView;
import io.guildhall.mentoring.programme.Programme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Requests, and people who can be asked, as JSON. Why somebody declined is in none of it. */
final class RequestJson {
    private RequestJson() {}

    static JsonObject of(RequestView view) {
        Pairing pairing = view.pairing();
        Ask ask = pairing.ask();
        return new JsonObject()
                .with("id", Long.toString(pairing.id().value()))
                .with("programme", of(view.programme()))
                .with("state", pairing.state())
                .with("since", pairing.since())
                .maybe("role", view.role())
                .with("other", PersonJson.of(view.other()))
                .with("own", view.isOwn())
                .with("askedAt", ask.at())
                .maybe("message", ask.message())
                .maybe("answer", ask.answer())
                .with("can", new JsonObject().with("answer", view.mayAnswer()).with("withdraw", view.mayWithdraw()));
    }

    private static JsonObject of(Programme programme) {
        return new JsonObject()
                .with("id", Long.toString(programme.id().value()))
                .with("name", programme.name());
    }

    static JsonObject of(List<RequestView> own) {
        return new JsonObject().list("items", own, RequestJson::of);
    }

    static JsonObject of(AskableList list, Words words) {
        FitWords why = new FitWords(words, list.words());
        return new JsonObject()
                .list("items", list.people(), each -> of(each, why))
                .with("more", list.more())
                .with("can", new JsonObject().with("ask", list.obstacle().isEmpty()))
                .maybe("obstacle", list.obstacle().map(refusal -> refusal.code().code()));
    }

    private static JsonObject of(Askable askable, FitWords why) {
        return new JsonObject()
                .with("person", PersonJson.of(askable.person()))
                .with("role", askable.enrolment().role())
                .with("free", askable.enrolment().free())
                .maybe("statement", askable.enrolment().statement())
                .list("why", why.of(askable), Function.identity());
    }

    /** Whom to ask, and with what words. */
    record Wanted(String to, String message) {
        static Wanted of(JsonBody body) {
            return new Wanted(body.text("to"), body.optionalText("message").orElse(""));
        }
    }

    /** A no. */
    record No(String message, Optional<DeclineCode> code) {
        static No of(JsonBody body) {
            return new No(body.optionalText("message").orElse(""), body.optionalConstant("reason", DeclineCode.class));
        }
    }
}
