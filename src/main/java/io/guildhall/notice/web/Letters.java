package io.guildhall.notice.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import io.guildhall.kernel.Letter;
import io.guildhall.kernel.People;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.notice.InboxLine;
import io.guildhall.notice.LetterWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Letters as HTML or as plain text. Every link leads to a page; none changes anything by itself. */
@Named
public final class Letters implements LetterWriter {
    private static final String TEMPLATE = "guildhall/notice/letter.vm";

    private final PersonalTexts languages;
    private final People people;
    private final Links links;
    private final Clock clock;
    private final TemplateRenderer templates;
    private final List<LetterPart> parts;

    @Inject
    public Letters(
            PersonalTexts languages,
            People people,
            Links links,
            Clock clock,
            TemplateRenderer templates,
            List<LetterPart> parts) {
        this.languages = languages;
        this.people = people;
        this.links = links;
        this.clock = clock;
        this.templates = templates;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Letter one(UserId reader, String address, InboxLine line, boolean plainText) {
        Reading reading = new Reading(reader);
        String subject = reading.notices.subject(line);
        return reading.letter(address, subject, List.of(line), false, plainText);
    }

    @Override
    public Letter week(UserId reader, String address, List<InboxLine> lines, boolean more, boolean plainText) {
        Reading reading = new Reading(reader);
        String subject = NoticeWords.oneLine(reading.words.count("guildhall.letter.week.subject", lines.size()));
        return reading.letter(address, subject, lines, more, plainText);
    }

    /** One reader, and what is said in their language. */
    private final class Reading {
        private final UserId reader;
        private final Texts texts;
        private final Words words;
        private final NoticeWords notices;

        Reading(UserId reader) {
            this.reader = reader;
            this.texts = languages.of(reader);
            this.words = new Words(texts);
            this.notices = NoticeWords.of(reader, words, new Dates(texts, clock), people);
        }

        Letter letter(String address, String subject, List<InboxLine> lines, boolean more, boolean plainText) {
            LetterView view = new LetterView(
                    texts.locale().toLanguageTag(),
                    subject,
                    lines.stream().map(this::line).toList(),
                    more ? words.text("guildhall.letter.more") : "",
                    links.everywhere(InboxPage.PATH),
                    words.text("guildhall.letter.off"),
                    links.everywhere(InboxPage.PATH + "#gh-wishes"));
            String body = plainText ? PlainLetter.of(view) : html(view);
            return new Letter(address, subject, body, !plainText);
        }

        private LetterLineView line(InboxLine line) {
            return new LetterLineView(
                    notices.sentence(line),
                    notices.quote(line),
                    parts.stream()
                            .flatMap(part -> part.sentences(reader, line.occasion(), texts).stream())
                            .toList(),
                    notices.button(line),
                    links.everywhere(NoticeWords.path(line, links)),
                    notices.why(line));
        }

        private String html(LetterView view) {
            StringWriter html = new StringWriter();
            try {
                templates.render(TEMPLATE, Map.of("view", view), html);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return html.toString();
        }
    }
}
