package io.guildhall.recognition.kudos.web;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.WikiPage;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.recognition.kudos.KudosView;
import io.guildhall.recognition.kudos.NewKudos;
import io.guildhall.recognition.kudos.Thanked;
import java.util.Optional;

/** Kudos as JSON. */
final class KudosJson {
    private KudosJson() {}

    static JsonObject of(Page<KudosView> page) {
        return new JsonObject().list("items", page.items(), KudosJson::of).orNull("next", page.next());
    }

    static JsonObject of(KudosView view) {
        Kudos kudos = view.kudos();
        return new JsonObject()
                .with("id", Long.toString(kudos.id()))
                .with("space", view.space().key().value())
                .with("from", PersonJson.of(view.from()))
                .with("to", PersonJson.of(view.to()))
                .with("state", kudos.state())
                .maybe("reason", kudos.reason())
                .maybe("tag", kudos.tag())
                .maybe("page", view.page().map(KudosJson::page))
                .with("at", kudos.at())
                .maybe("retractUntil", view.retractUntil());
    }

    private static JsonObject page(WikiPage page) {
        return new JsonObject()
                .with("id", Long.toString(page.id()))
                .with("title", page.title())
                .with("path", page.path());
    }

    /** With how many more the caller may give today. */
    static JsonObject of(Thanked thanked) {
        return of(thanked.view()).with("left", thanked.left());
    }

    /**
     * What is wanted.
     *
     * @param space in which community; the one of both where it is empty
     */
    record Wanted(Optional<String> space, NewKudos kudos) {
        /** @param ids makes a token where the caller has none: then sent twice is given twice */
        static Wanted of(JsonBody body, Ids ids) {
            return new Wanted(
                    body.optionalText("space"),
                    new NewKudos(
                            body.text("to"),
                            body.text("reason"),
                            body.optionalConstant("tag", KudosTag.class),
                            body.optionalText("page").orElse(""),
                            body.optionalText("token").orElseGet(ids::next)));
        }
    }
}
