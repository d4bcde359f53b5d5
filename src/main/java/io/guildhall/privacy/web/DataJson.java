package io.guildhall.privacy.web;

import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.web.Download;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.JsonStream;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.privacy.ErasurePreview;
import io.guildhall.privacy.ErasureProgress;
import io.guildhall.privacy.OwnData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Personal data and its erasure as JSON. */
final class DataJson {
    private DataJson() {}

    /** All that is kept about somebody as a file, written while it is read. */
    static Download file(OwnData data) {
        return new Download(Download.JSON, "guildhall-data.json", out -> write(data, out));
    }

    private static void write(OwnData data, OutputStream out) throws IOException {
        JsonStream json = new JsonStream(out).with("person", PersonJson.of(data.person()));
        for (PersonalData kind : data.kinds()) {
            json.list(kind.name(), each -> data.tell(kind, entry -> each.accept(of(entry))));
        }
        json.end();
    }

    private static JsonObject of(Entry entry) {
        JsonObject fields = new JsonObject();
        entry.fields().forEach(fields::with);
        return new JsonObject()
                .with("what", entry.what())
                .maybe("at", entry.at())
                .with("fields", fields);
    }

    static JsonObject of(ErasurePreview preview) {
        return new JsonObject()
                .with("state", "PREVIEW")
                .with("person", PersonJson.of(preview.person()))
                .list("kinds", preview.rows().entrySet(), DataJson::kind)
                .list(
                        "endings",
                        preview.endings(),
                        ending -> new JsonObject().with("what", ending.what()).with("community", ending.community()))
                .maybe("askedAt", preview.asked())
                .with("rows", preview.total())
                .with("token", preview.token());
    }

    private static JsonObject kind(Map.Entry<String, Integer> kind) {
        return new JsonObject().with("name", kind.getKey()).with("rows", kind.getValue());
    }

    static JsonObject of(ErasureProgress progress) {
        return new JsonObject().with("state", progress.state()).with("rows", progress.rows());
    }
}
