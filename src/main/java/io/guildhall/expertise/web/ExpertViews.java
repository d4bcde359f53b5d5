package io.guildhall.expertise.web;

import io.guildhall.expertise.BalanceService;
import io.guildhall.expertise.Expert;
import io.guildhall.expertise.Experts;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.people.Skill;
import java.util.ArrayList;
import java.util.List;

/** Puts what was found into words: reasons, never numbers that rank people. */
final class ExpertViews {
    static final String PAGE = "/plugins/servlet/guildhall/experts";

    private static final Texts GAPS =
            new Texts("guildhall.gaps.column", "guildhall.gaps.people", "guildhall.gaps.nothing");
    private static final Texts TEACH =
            new Texts("guildhall.teach.column", "guildhall.teach.people", "guildhall.teach.nothing");

    private ExpertViews() {}

    /** The address of the page with a question; the empty key for everybody. */
    static String address(String question, String spaceKey, Look look) {
        String space = spaceKey.isEmpty() ? "" : "&space=" + Links.encoded(spaceKey);
        return look.href(PAGE) + "?q=" + Links.encoded(question) + space;
    }

    static Shown login(Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.experts.login"),
                        "",
                        look.words().text("guildhall.inbox.login.link"),
                        look.links().login(PAGE)));
    }

    /** What leaves the screen: the same for whoever reads it. */
    static Shown neutral(String text, Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text(text), "", look.words().text("guildhall.experts.title"), look.href(PAGE)));
    }

    static Shown refused(Refusal refusal, Look look) {
        String key = refusal.code() == MembershipRefusal.ROSTER_HIDDEN
                ? "guildhall.experts.hidden.message"
                : "guildhall.experts.unavailable.message";
        return Shown.notice(look.words().text(key), "");
    }

    static Shown people(Experts found, String title, String question, String spaceKey, Look look) {
        List<String> meant = found.meant().stream().map(Skill::label).toList();
        String skills = look.words().names(meant, 0);
        boolean none = found.found().isEmpty();
        String gap = none ? gap(meant, question) : "";
        return new Shown(
                "expertise/experts.vm",
                new ExpertsView(
                        title,
                        meant.isEmpty() || none ? "" : look.words().text("guildhall.experts.answer", skills),
                        found.found().stream().map(expert -> line(expert, look)).toList(),
                        none ? nobody(meant, question, spaceKey, look) : "",
                        gap,
                        gap.isEmpty() ? "" : gapHint(meant, gap, look),
                        found.nearest().stream()
                                .map(skill ->
                                        new ExpertsView.Link(skill.label(), address(skill.label(), spaceKey, look)))
                                .toList(),
                        found.more() ? look.words().text("guildhall.experts.more") : "",
                        found.more() ? address(question, spaceKey, look) : "",
                        found.lookedAt() > 0 ? look.words().text("guildhall.experts.limit", found.lookedAt()) : "",
                        look.output().acts()));
    }

    /** What can be put on the board: the skill that was meant, or what was typed where it could be a skill that nobody has named yet. */
    private static String gap(List<String> meant, String question) {
        if (meant.isEmpty()) {
            boolean word = question.length() <= Skill.LABEL_MAX
                    && question.codePoints().anyMatch(Character::isLetterOrDigit);
            return word ? question : "";
        }
        return meant.size() == 1 ? meant.get(0) : "";
    }

    private static String gapHint(List<String> meant, String gap, Look look) {
        return meant.isEmpty()
                ? look.words().text("guildhall.experts.gap.new", gap)
                : look.words().text("guildhall.experts.gap.hint");
    }

    private static String nobody(List<String> meant, String question, String spaceKey, Look look) {
        if (meant.isEmpty()) {
            return look.words().text("guildhall.experts.unknown.question", question);
        }
        return look.words()
                .text(
                        spaceKey.isEmpty() ? "guildhall.experts.nobody" : "guildhall.experts.nobody.here",
                        look.words().names(meant, 0));
    }

    private static ExpertsView.Line line(Expert expert, Look look) {
        List<String> reasons = new ArrayList<>();
        expert.offers()
                .forEach(offer -> reasons.add(look.words()
                        .text(
                                "guildhall.experts.reason.offers",
                                offer.skill().label(),
                                look.words().text("guildhall.experts.level." + offer.level()))));
        expert.weeklyHours()
                .map(hours -> look.words().count("guildhall.experts.hours", hours))
                .ifPresent(reasons::add);
        if (!expert.together().isEmpty()) {
            List<String> names =
                    expert.together().stream().map(Space::name).sorted().toList();
            int shown = Math.min(2, names.size());
            reasons.add(look.words()
                    .text(
                            "guildhall.experts.reason.together",
                            look.words().names(names.subList(0, shown), names.size() - shown)));
        }
        FaceView face = look.face(expert.person());
        String profile = look.href(look.links().profile(expert.person().id().value()));
        return new ExpertsView.Line(new FaceView(face.name(), profile, face.avatar()), reasons);
    }

    static Shown gaps(BalanceService.Shown shown, String title, int max, Look look) {
        List<BalanceService.Line> unasked = shown.unasked();
        int named = Math.min(8, unasked.size());
        String further = unasked.isEmpty()
                ? ""
                : look.words()
                        .text(
                                "guildhall.gaps.unasked",
                                look.words()
                                        .names(
                                                unasked.stream()
                                                        .limit(named)
                                                        .map(line ->
                                                                line.skill().label())
                                                        .toList(),
                                                unasked.size() - named));
        return balance(shown.gaps(), GAPS, title, max, further, "", look);
    }

    static Shown offered(BalanceService.Shown shown, String title, int max, Look look) {
        String spaceKey = shown.space().map(space -> space.key().value()).orElse("");
        return balance(shown.offered(), TEACH, title, max, "", spaceKey, look);
    }

    /** Skills with their bars; a skill leads to who offers it. */
    private static Shown balance(
            List<BalanceService.Line> lines,
            Texts texts,
            String title,
            int max,
            String further,
            String spaceKey,
            Look look) {
        int most = lines.stream().mapToInt(BalanceService.Line::people).max().orElse(1);
        return new Shown(
                "expertise/balance.vm",
                new BalanceView(
                        title,
                        look.words().text(texts.column),
                        lines.stream()
                                .limit(max)
                                .map(line -> new BalanceView.Line(
                                        line.skill().label(),
                                        address(line.skill().label(), spaceKey, look),
                                        look.words().count(texts.people, line.people()),
                                        Math.max(1, line.people() * 100 / most)))
                                .toList(),
                        lines.isEmpty() ? look.words().text(texts.nothing) : "",
                        further));
    }

    /** The keys of what is said around a list of skills. */
    private record Texts(String column, String people, String nothing) {}

    /** What to tell whoever can mend the name of a skill. */
    static String nearest(String typed, List<Skill> nearest, Look look) {
        List<String> labels = nearest.stream().map(Skill::label).toList();
        return labels.isEmpty()
                ? look.words().text("guildhall.experts.unknown.reason", typed)
                : look.words().text("guildhall.experts.unknown.nearest", typed, String.join(", ", labels));
    }
}
