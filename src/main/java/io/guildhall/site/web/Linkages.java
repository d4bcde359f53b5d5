package io.guildhall.site.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.site.FeatureState;
import io.guildhall.site.Finding;
import io.guildhall.site.LinkageReport;
import io.guildhall.site.Need;
import io.guildhall.site.OptionalFeature;
import io.guildhall.site.Trouble;
import io.guildhall.site.web.LinkageView.NeedView;
import io.guildhall.site.web.LinkageView.OffView;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the report into words. */
final class Linkages {
    private Linkages() {}

    static LinkageView of(LinkageReport report, Words words) {
        List<NeedView> missing = views(report.missing(), words);
        List<NeedView> there =
                views(report.findings().stream().filter(Finding::resolved).toList(), words);
        List<OffView> off = report.features().stream()
                .filter(Predicate.not(FeatureState::on))
                .map(state -> off(state, words))
                .toList();
        int all = report.findings().size();
        return new LinkageView(
                words.text("guildhall.linkage.title"),
                headline(report, words),
                missing.isEmpty() && off.isEmpty(),
                off,
                missing,
                Stream.concat(missing.stream(), there.stream()).toList(),
                words.text("guildhall.linkage.everything.title", all),
                copy(report));
    }

    private static String headline(LinkageReport report, Words words) {
        int all = report.findings().size();
        List<Finding> missing = report.missing();
        if (missing.isEmpty()) {
            return words.text("guildhall.linkage.well.message", all);
        }
        if (missing.size() == 1) {
            return words.text(
                    "guildhall.linkage.lacks-one.message",
                    all,
                    missing.get(0).need().spelled());
        }
        return words.text("guildhall.linkage.lacks.message", missing.size(), all);
    }

    private static OffView off(FeatureState state, Words words) {
        Trouble trouble = state.trouble().orElseThrow();
        return new OffView(
                words.text("guildhall.linkage.feature." + word(state.feature())),
                words.text("guildhall.linkage.feature." + word(state.feature()) + ".off"),
                words.text("guildhall.linkage.reason." + word(trouble.reason())),
                trouble.detail());
    }

    private static List<NeedView> views(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> view(finding, words)).toList();
    }

    private static NeedView view(Finding finding, Words words) {
        Need need = finding.need();
        return new NeedView(
                need.owner(),
                need.member(),
                words.text("guildhall.linkage.kind." + word(need.kind())),
                need.evidence(),
                finding.trouble()
                        .map(trouble -> words.text("guildhall.linkage.reason." + word(trouble.reason())))
                        .orElseGet(() -> words.text("guildhall.linkage.there.label")),
                finding.trouble().map(Trouble::detail).orElse(""),
                need.feature()
                        .map(feature -> words.text("guildhall.linkage.feature." + word(feature)))
                        .orElseGet(() -> words.text("guildhall.linkage.whole-app.label")));
    }

    /** For a mail to whoever looks after the app: in English, one line each, missing ones first. */
    private static String copy(LinkageReport report) {
        Stream<String> head = Stream.of("Guildhall: " + report.resolved() + " resolved, "
                + report.missing().size() + " missing");
        Stream<String> features = report.features().stream().map(state -> "feature " + line(state));
        Stream<String> missing = report.missing().stream().map(finding -> "missing " + line(finding));
        Stream<String> there =
                report.findings().stream().filter(Finding::resolved).map(finding -> "resolved " + line(finding));
        return Stream.of(head, features, missing, there).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String line(FeatureState state) {
        OptionalFeature feature = state.feature();
        return feature
                + state.trouble().map(Linkages::line).map(why -> " off" + why).orElse(" on");
    }

    private static String line(Finding finding) {
        Need need = finding.need();
        String link = need.owner() + " " + need.kind() + " " + need.name() + " " + need.descriptor();
        return link + " | " + need.evidence() + " | " + need.section()
                + finding.trouble().map(Linkages::line).orElse("");
    }

    private static String line(Trouble trouble) {
        return " | " + trouble.reason() + (trouble.detail().isEmpty() ? "" : " | " + trouble.detail());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
