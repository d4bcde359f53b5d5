package io.guildhall.kernel.web;

import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The probe, served. */
final class ProbeApp {
    static final String ERROR_ID = "error-1";

    private ProbeApp() {}

    static RestApp forAnna() {
        return of(Viewer.of(new UserId("anna")), BundleTexts.english());
    }

    static RestApp inGerman() {
        return of(Viewer.of(new UserId("anna")), BundleTexts.german());
    }

    static RestApp forAnonymous() {
        return of(Viewer.anonymous(), BundleTexts.english());
    }

    private static RestApp of(Viewer viewer, Texts texts) {
        Problems problems = new Problems(texts, () -> ERROR_ID, Clock.systemUTC());
        Exchange exchange = new Exchange(() -> viewer, problems);
        return RestApp.of(List.of(Probe.class), Map.of(Exchange.class, exchange, Problems.class, problems));
    }
}
