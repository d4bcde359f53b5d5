package io.guildhall.privacy.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.privacy.OwnData;
import io.guildhall.privacy.OwnDataService;
import io.guildhall.site.Times;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is kept about the viewer, to be read and printed. */
@AnonymousSiteAccess
public final class MyDataPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** So many lines of a kind; all of them are in the file. */
    private static final int LINES = 50;

    private final transient PageFrame frame;
    private final transient OwnDataService data;

    @Inject
    public MyDataPageServlet(PageFrame frame, OwnDataService data) {
        this.frame = frame;
        this.data = data;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.show(
                response,
                (viewer, look) -> data.own(viewer)
                        .fold(
                                own -> page(look, shown(own, data.times(viewer), look)),
                                refused -> page(look, login(look))));
    }

    private static OwnPage page(Look look, Shown part) {
        return new OwnPage(200, look.words().text("guildhall.privacy.mine.title"), "", "", List.of(part));
    }

    private static Shown login(Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.privacy.mine.login"),
                        "",
                        look.words().text("guildhall.privacy.mine.login.link"),
                        look.links().login(PrivacyPage.MINE)));
    }

    private static Shown shown(OwnData own, Times times, Look look) {
        return new Shown(
                "privacy/my-data.vm",
                new MyDataView(
                        own.asked()
                                .map(at -> look.words()
                                        .text(
                                                "guildhall.privacy.mine.asked",
                                                look.dates().exact(at)))
                                .orElse(""),
                        look.href("/rest/guildhall/1.0/me/data"),
                        look.href(PrivacyPage.KEPT),
                        look.href("/plugins/servlet/guildhall/inbox"),
                        own.kinds().stream()
                                .map(kind -> part(own, kind, times, look))
                                .toList()));
    }

    private static MyDataView.Part part(OwnData own, PersonalData kind, Times times, Look look) {
        Lines lines = new Lines(look);
        own.tell(kind, lines::add);
        Words words = look.words();
        return new MyDataView.Part(
                Kinds.title(kind.name(), words), Kinds.until(kind.name(), times, words), lines.first, lines.more());
    }

    /** The name of a property as texts spell it: {@code mailAtOnce} is {@code mail-at-once}. */
    private static String word(String property) {
        return property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The number of a community says nothing to whoever reads its name. */
    private static boolean isForPeople(String field, Entry entry) {
        return !field.equals(OwnData.NUMBER) || !entry.fields().containsKey(OwnData.NAME);
    }

    /** The first lines of a kind, and how many there are. */
    private static final class Lines {
        private final Look look;
        private final List<MyDataView.Line> first = new ArrayList<>();
        private int all;

        Lines(Look look) {
            this.look = look;
        }

        void add(Entry entry) {
            all++;
            if (first.size() < LINES) {
                first.add(line(entry));
            }
        }

        String more() {
            return all > LINES
                    ? look.words()
                            .text("guildhall.privacy.mine.more", look.words().number(all - LINES))
                    : "";
        }

        private MyDataView.Line line(Entry entry) {
            Words words = look.words();
            return new MyDataView.Line(
                    words.text("guildhall.privacy.entry." + entry.what()),
                    entry.at().map(look.dates()::exact).orElse(""),
                    entry.fields().entrySet().stream()
                            .filter(field -> isForPeople(field.getKey(), entry))
                            .map(field -> new MyDataView.Field(
                                    words.text("guildhall.privacy.field." + word(field.getKey())),
                                    Values.said(field.getKey(), field.getValue(), look)))
                            .toList());
        }
    }
}
