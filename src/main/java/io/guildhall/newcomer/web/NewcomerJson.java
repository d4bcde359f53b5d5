package io.guildhall.newcomer.web;

import io.guildhall.community.NewcomerStep;
import io.guildhall.community.StepAct;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.newcomer.FirstStep;
import io.guildhall.newcomer.PathView;
import io.guildhall.newcomer.WantedStep;
import java.util.List;

/** First steps as JSON. */
final class NewcomerJson {
    private NewcomerJson() {}

    static JsonObject of(PathView view) {
        return new JsonObject()
                .list("steps", view.walk().steps(), NewcomerJson::of)
                .with("asked", view.walk().asked())
                .with("done", view.walk().done())
                .with("all", view.walk().all())
                .with("can", new JsonObject().with("edit", view.edits()).with("take", view.takes()));
    }

    private static JsonObject of(FirstStep each) {
        NewcomerStep step = each.step();
        return new JsonObject()
                .with("id", Integer.toString(step.no()))
                .with("title", step.title())
                .maybe("action", step.act())
                .maybe("page", step.page())
                .with("offered", each.offered())
                .with("done", each.done());
    }

    /** What a PUT sends, which may be what a GET showed. */
    static List<WantedStep> wanted(JsonBody body) {
        List.of("asked", "done", "all", "can").forEach(body::ignore);
        return body.neededObjects("steps", NewcomerJson::step);
    }

    private static WantedStep step(JsonBody body) {
        body.ignore("offered");
        body.ignore("done");
        return new WantedStep(
                body.optionalText("id"),
                body.text("title"),
                body.optionalConstant("action", StepAct.class),
                body.optionalText("page").orElse(""));
    }
}
