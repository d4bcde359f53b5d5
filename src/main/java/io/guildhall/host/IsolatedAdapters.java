package io.guildhall.host;

import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.SiteAddress;
import io.guildhall.site.FeatureState;
import io.guildhall.site.Finding;
import io.guildhall.site.HostNeeds;
import io.guildhall.site.OptionalFeature;
import io.guildhall.site.OptionalFeatures;
import io.guildhall.site.Trouble;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The registrar of isolated adapters, and the only one who names them. A host that lacks what one of them needs gets what stands in for it, a line
 * in its log and a line on the linkage page.
 */
@Named
final class IsolatedAdapters implements OptionalFeatures {
    private final Isolated<SiteAddress> addresses;
    private final Isolated<Predicate<Space>> archivedSpaces;
    private final Isolated<Function<BiConsumer<String, ContentWritten.Kind>, Runnable>> contributions;
    private final Isolated<Predicate<String>> deactivations;
    private final Isolated<Function<String, Optional<List<String>>>> groupMembers;
    private final Isolated<Supplier<Locale>> languages;
    private final Isolated<PersonalTexts> letterLanguages;
    private final Isolated<Function<BiConsumer<String, ContentWritten.Kind>, Runnable>> likes;
    private final Isolated<Post> mail;
    private final Isolated<
                    BiFunction<PageManager, Space, Optional<Map.Entry<Page, BiFunction<String, String, String>>>>>
            newPages;
    private final Isolated<Function<AbstractPage, Optional<List<String>>>> pageLabels;
    private final Isolated<Function<String, BiFunction<Integer, Integer, Optional<Map.Entry<List<Long>, Boolean>>>>>
            pageSearch;
    private final Isolated<Supplier<ZoneId>> timeZones;
    private final Isolated<Function<String, Optional<UserProfile>>> usernames;
    private final Isolated<BiFunction<String, Integer, List<String>>> userSearch;

    @Inject
    IsolatedAdapters(
            HostNeeds needs,
            ApplicationProperties application,
            CQLSearchService search,
            EventPublisher events,
            I18nResolver texts,
            LocaleResolver locales,
            MailServerManager mailServers,
            TimeZoneManager zones,
            @Named("salUserManager") UserManager users,
            UserAccessor accessor) {
        List<Finding> found = needs.look();
        addresses = Isolated.of(
                OptionalFeature.ADDRESSES,
                lacking(OptionalFeature.ADDRESSES, found),
                "Addresses",
                new AbsoluteAddress(() -> application.getBaseUrl(UrlMode.ABSOLUTE)),
                application);
        archivedSpaces = Isolated.of(
                OptionalFeature.ARCHIVED_SPACES,
                lacking(OptionalFeature.ARCHIVED_SPACES, found),
                "ArchivedSpaces",
                space -> false);
        contributions = Isolated.of(
                OptionalFeature.CONTRIBUTIONS,
                lacking(OptionalFeature.CONTRIBUTIONS, found),
                "Contributions",
                told -> () -> {},
                events);
        deactivations = Isolated.of(
                OptionalFeature.DEACTIVATIONS,
                lacking(OptionalFeature.DEACTIVATIONS, found),
                "Deactivations",
                username -> false,
                accessor);
        groupMembers = Isolated.of(
                OptionalFeature.GROUP_MEMBERS,
                lacking(OptionalFeature.GROUP_MEMBERS, found),
                "GroupMembers",
                group -> Optional.empty(),
                accessor);
        languages = Isolated.of(
                OptionalFeature.LANGUAGES,
                lacking(OptionalFeature.LANGUAGES, found),
                "Languages",
                () -> Locale.ENGLISH,
                locales);
        letterLanguages = Isolated.of(
                OptionalFeature.LETTER_LANGUAGES,
                lacking(OptionalFeature.LETTER_LANGUAGES, found),
                "LetterLanguages",
                new SiteTexts(texts),
                texts,
                locales,
                zones);
        likes = Isolated.of(
                OptionalFeature.LIKES, lacking(OptionalFeature.LIKES, found), "Likes", told -> () -> {}, events);
        mail = Isolated.of(
                OptionalFeature.MAIL,
                lacking(OptionalFeature.MAIL, found),
                "Mail",
                new ClosedPost(),
                mailServers,
                users);
        newPages = Isolated.of(
                OptionalFeature.NEW_PAGES,
                lacking(OptionalFeature.NEW_PAGES, found),
                "NewPages",
                (pages, space) -> Optional.empty());
        pageLabels = Isolated.of(
                OptionalFeature.PAGE_LABELS,
                lacking(OptionalFeature.PAGE_LABELS, found),
                "PageLabels",
                page -> Optional.empty());
        pageSearch = Isolated.of(
                OptionalFeature.PAGE_SEARCH,
                lacking(OptionalFeature.PAGE_SEARCH, found),
                "PageSearch",
                query -> (from, most) -> Optional.empty(),
                search);
        timeZones = Isolated.of(
                OptionalFeature.TIME_ZONES,
                lacking(OptionalFeature.TIME_ZONES, found),
                "TimeZones",
                ZoneId::systemDefault,
                zones);
        usernames = Isolated.of(
                OptionalFeature.USERNAMES,
                lacking(OptionalFeature.USERNAMES, found),
                "Usernames",
                username -> Optional.empty(),
                users);
        userSearch = Isolated.of(
                OptionalFeature.USER_SEARCH,
                lacking(OptionalFeature.USER_SEARCH, found),
                "UserSearch",
                (text, most) -> List.of(),
                accessor);
    }

    Isolated<SiteAddress> addresses() {
        return addresses;
    }

    Isolated<Predicate<Space>> archivedSpaces() {
        return archivedSpaces;
    }

    /** Begins to tell in which space somebody wrote what; the answer ends it. */
    Isolated<Function<BiConsumer<String, ContentWritten.Kind>, Runnable>> contributions() {
        return contributions;
    }

    Isolated<Predicate<String>> deactivations() {
        return deactivations;
    }

    Isolated<Function<String, Optional<List<String>>>> groupMembers() {
        return groupMembers;
    }

    Isolated<Supplier<Locale>> languages() {
        return languages;
    }

    Isolated<PersonalTexts> letterLanguages() {
        return letterLanguages;
    }

    /** The same for what somebody likes. */
    Isolated<Function<BiConsumer<String, ContentWritten.Kind>, Runnable>> likes() {
        return likes;
    }

    Isolated<Post> mail() {
        return mail;
    }

    /** The first page of a space, and what makes others below it of title and body. */
    Isolated<BiFunction<PageManager, Space, Optional<Map.Entry<Page, BiFunction<String, String, String>>>>> newPages() {
        return newPages;
    }

    /** The labels of a page that everybody sees. */
    Isolated<Function<AbstractPage, Optional<List<String>>>> pageLabels() {
        return pageLabels;
    }

    /** What a query finds from a place on, at most so many: numbers, and whether there are more. */
    Isolated<Function<String, BiFunction<Integer, Integer, Optional<Map.Entry<List<Long>, Boolean>>>>> pageSearch() {
        return pageSearch;
    }

    Isolated<Supplier<ZoneId>> timeZones() {
        return timeZones;
    }

    Isolated<Function<String, Optional<UserProfile>>> usernames() {
        return usernames;
    }

    Isolated<BiFunction<String, Integer, List<String>>> userSearch() {
        return userSearch;
    }

    @Override
    public List<FeatureState> states() {
        return Stream.of(
                        addresses,
                        archivedSpaces,
                        contributions,
                        deactivations,
                        groupMembers,
                        languages,
                        letterLanguages,
                        likes,
                        mail,
                        newPages,
                        pageLabels,
                        pageSearch,
                        timeZones,
                        usernames,
                        userSearch)
                .map(Isolated::state)
                .toList();
    }

    /** The first of what only this feature needs and the host has not got. */
    private static Optional<Trouble> lacking(OptionalFeature feature, List<Finding> found) {
        return found.stream()
                .filter(finding ->
                        finding.need().feature().filter(feature::equals).isPresent())
                .flatMap(finding -> finding.trouble().stream()
                        .map(trouble ->
                                new Trouble(trouble.reason(), finding.need().spelled())))
                .findFirst();
    }
}
