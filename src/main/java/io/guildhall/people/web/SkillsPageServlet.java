package io.guildhall.people.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.SkillRefusal;
import io.guildhall.people.UsedSkill;
import io.guildhall.people.VocabularyService;
import io.guildhall.site.web.SitePages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the site, and one of them: where administrators look after them. */
@AdminOnly
public final class SkillsPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;
    private static final int LONGEST = 100;
    private static final int NAMED = 3;

    private final transient SitePages pages;
    private final transient VocabularyService vocabulary;
    private final transient Links links;

    @Inject
    public SkillsPageServlet(SitePages pages, VocabularyService vocabulary, Links links) {
        this.pages = pages;
        this.vocabulary = vocabulary;
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String skill = parameter(request, "skill");
        if (!skill.isEmpty()) {
            pages.show(
                    response,
                    "guildhall.vocabulary.title",
                    "vocabulary/skill.vm",
                    (viewer, words) -> SkillId.parse(skill)
                            .<Outcome<UsedSkill>>map(id -> vocabulary.show(viewer, id))
                            .orElseGet(() -> Outcome.refused(SkillRefusal.UNKNOWN))
                            .map(used -> view(used, words)));
            return;
        }
        String query = parameter(request, "q");
        String beginning = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        Optional<String> cursor = Optional.of(parameter(request, "cursor")).filter(each -> !each.isEmpty());
        pages.show(
                response,
                "guildhall.vocabulary.title",
                "vocabulary/skills.vm",
                (viewer, words) ->
                        vocabulary.list(viewer, beginning, cursor, LINES).map(page -> view(beginning, page, words)));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private SkillsView view(String query, Page<UsedSkill> page, Words words) {
        String here = links.here(links.skills());
        return new SkillsView(
                words.text("guildhall.vocabulary.title"),
                here,
                query,
                page.items().stream().map(used -> line(used, here, words)).toList(),
                words.text(query.isEmpty() ? "guildhall.vocabulary.empty" : "guildhall.vocabulary.empty.search"),
                page.next()
                        .map(next -> here + "?q=" + Links.encoded(query) + "&cursor=" + Links.encoded(next))
                        .orElse(""),
                String.join(",", Imports.WORDS),
                links.here("/rest/guildhall/1.0/skills/export.csv"),
                links.here(links.peopleData()),
                links.here(links.settings()));
    }

    private static SkillsView.Line line(UsedSkill used, String here, Words words) {
        Skill skill = used.skill();
        List<String> named =
                skill.synonyms().subList(0, Math.min(NAMED, skill.synonyms().size()));
        return new SkillsView.Line(
                skill.label(),
                here + "?skill=" + skill.id().value(),
                words.names(named, skill.synonyms().size() - named.size()),
                uses(used, words),
                skill.archived());
    }

    private SkillView view(UsedSkill used, Words words) {
        Skill skill = used.skill();
        return new SkillView(
                words.text("guildhall.vocabulary.one.title", skill.label()),
                Long.toString(skill.id().value()),
                skill.label(),
                Skill.LABEL_MAX,
                String.join("\n", skill.synonyms()),
                skill.archived(),
                uses(used, words),
                links.here(links.skills()));
    }

    private static String uses(UsedSkill used, Words words) {
        return used.uses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(use -> words.count("guildhall.vocabulary.use." + use.getKey(), use.getValue()))
                .collect(Collectors.joining(", "));
    }
}
