package io.guildhall.recognition.kudos.web;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.kudos.Giving;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosList;
import io.guildhall.recognition.kudos.KudosRefusal;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.recognition.kudos.KudosView;
import io.guildhall.recognition.kudos.NewKudos;
import io.guildhall.recognition.kudos.Shoutout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts kudos into words: who, whom, what for; never how many anybody has. */
final class KudosWords {
    /** The tab of the Community page where thanks are given and read. */
    static final String TAB = "kudos";

    /** What is said instead of the form; any other reason is said as a refusal says it. */
    private static final Map<RefusalCode, String> OBSTACLES = Map.of(
            KudosRefusal.CAP_REACHED, "guildhall.kudos.obstacle.cap",
            KudosRefusal.TOO_MANY_RETRACTED, "guildhall.refusal.kudos.too-many-retracted",
            KudosRefusal.NOT_MEMBER, "guildhall.refusal.kudos.not-member",
            KudosRefusal.READ_ONLY, "guildhall.refusal.kudos.read-only",
            KudosRefusal.PEOPLE_HIDDEN, "guildhall.refusal.kudos.people-hidden",
            CommunityRefusal.ARCHIVED, "guildhall.kudos.obstacle.archived");

    private KudosWords() {}

    /** What leaves the screen: the same for whoever reads it. */
    static Shown neutral(Look look, String path) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.kudos.neutral"),
                        "",
                        look.words().text("guildhall.kudos.neutral.link"),
                        look.href(path)));
    }

    static Shown login(Look look, String path) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.kudos.login"),
                        "",
                        look.words().text("guildhall.inbox.login.link"),
                        look.links().login(path)));
    }

    /** One quiet line that does not tell whether there is a community. */
    static Shown refused(Refusal refusal, Look look) {
        return Shown.notice(
                look.words()
                        .text(
                                refusal.code() == KudosRefusal.PEOPLE_HIDDEN
                                        ? "guildhall.refusal.kudos.people-hidden"
                                        : "guildhall.kudos.unavailable"),
                "");
    }

    /** @param id the beginning of the ids in the form */
    static Shown give(Giving giving, String title, String id, Look look) {
        String key = giving.space().key().value();
        return new Shown(
                "kudos/give.vm",
                new GiveView(
                        title,
                        id,
                        key,
                        "/communities/" + Links.encoded(key) + "/members?limit=10&q=",
                        look.words().count("guildhall.kudos.left", giving.left()),
                        giving.obstacle().map(why -> obstacle(why, look)).orElse(""),
                        Kudos.REASON_MIN,
                        Kudos.REASON_MAX,
                        NewKudos.PAGE_MAX,
                        Stream.of(KudosTag.values())
                                .map(tag -> new OptionView(tag.name(), tag(tag, look), "", false))
                                .toList(),
                        look.output().acts()));
    }

    private static String obstacle(Refusal why, Look look) {
        return look.words().text(Optional.ofNullable(OBSTACLES.get(why.code())).orElse("guildhall.kudos.unavailable"));
    }

    /** In a macro: the link to thank somebody is there for whoever may. */
    static Shown feed(KudosList list, String title, Look look) {
        SpaceKey space = list.space().key();
        String tab = look.href(look.links().community(space, TAB));
        return feed(
                list,
                title,
                list.obstacle().isEmpty() ? look.words().text("guildhall.kudos.button.thank") : "",
                tab,
                list.page().next().map(next -> tab).orElse(""),
                "",
                look);
    }

    static Shown feed(
            KudosList list, String title, String act, String actHref, String older, String newest, Look look) {
        List<KudosLine> lines =
                list.page().items().stream().map(each -> line(each, look)).toList();
        return new Shown(
                "kudos/feed.vm",
                new FeedView(
                        title,
                        lines,
                        lines.isEmpty()
                                ? look.words()
                                        .text(act.isEmpty() ? "guildhall.kudos.empty.reading" : "guildhall.kudos.empty")
                                : "",
                        act,
                        actHref,
                        older,
                        newest,
                        look.output().acts()));
    }

    private static KudosLine line(KudosView view, Look look) {
        Kudos kudos = view.kudos();
        FaceView to = look.face(view.to());
        return new KudosLine(
                to,
                isGone(view)
                        ? look.words().text("guildhall.kudos.from.gone")
                        : look.words().text("guildhall.kudos.from", view.from().name()),
                kudos.reason(),
                kudos.tag().map(tag -> tag(tag, look)).orElse(""),
                look.dates().sentence("guildhall.kudos.when", kudos.at()),
                view.page().map(page -> page.title()).orElse(""),
                view.page().map(page -> look.href(page.path())).orElse(""),
                view.retractUntil().map(until -> Long.toString(kudos.id())).orElse(""),
                look.words().text("guildhall.kudos.button.retract.label", to.name()));
    }

    static Shown shoutout(Shoutout shoutout, String title, Look look) {
        return new Shown(
                "kudos/shoutout.vm",
                new ShoutoutView(
                        title,
                        look.dates().sentence("guildhall.kudos.shoutout.since", shoutout.since()),
                        shoutout.lines().stream()
                                .map(line -> new ShoutoutView.Person(
                                        look.face(line.person()),
                                        line.kudos().stream()
                                                .map(each -> reason(each, look))
                                                .toList()))
                                .toList(),
                        shoutout.lines().isEmpty()
                                ? look.words()
                                        .text(
                                                shoutout.obstacle().isEmpty()
                                                        ? "guildhall.kudos.shoutout.empty"
                                                        : "guildhall.kudos.shoutout.empty.reading")
                                : "",
                        shoutout.more() ? look.words().text("guildhall.kudos.shoutout.more") : "",
                        shoutout.obstacle().isEmpty() ? look.words().text("guildhall.kudos.button.thank") : "",
                        look.href(look.links().community(shoutout.space().key(), TAB))));
    }

    private static ShoutoutView.Reason reason(KudosView view, Look look) {
        return new ShoutoutView.Reason(
                view.kudos().reason(),
                by(view, look),
                view.page().map(page -> page.title()).orElse(""),
                view.page().map(page -> look.href(page.path())).orElse(""));
    }

    private static String by(KudosView view, Look look) {
        Optional<String> tag = view.kudos().tag().map(each -> tag(each, look));
        if (isGone(view)) {
            return tag.orElseGet(() -> look.words().text("guildhall.kudos.from.gone"));
        }
        String from = view.from().name();
        return tag.map(each -> look.words().text("guildhall.kudos.by.tag", from, each))
                .orElseGet(() -> look.words().text("guildhall.kudos.by", from));
    }

    /** The neutral name of somebody who is not here any more fits in no sentence. */
    private static boolean isGone(KudosView view) {
        return view.from().state() == Person.State.GONE;
    }

    private static String tag(KudosTag tag, Look look) {
        return look.words().text("guildhall.kudos.tag." + tag.word());
    }
}
