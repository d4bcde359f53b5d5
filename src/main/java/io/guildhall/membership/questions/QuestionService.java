package io.guildhall.membership.questions;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Home;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are asked who ask to join. */
@Named
public final class QuestionService {
    /** How many questions there may be. */
    public static final int QUESTIONS_MAX = 5;
    /** How long a question may be, in characters. */
    public static final int QUESTION_MAX = 200;
    /** The field error of too many questions. */
    static final String TOO_MANY = "field.too-many-questions";

    private static final TextRule QUESTION = TextRule.neededLine("questions", QUESTION_MAX);

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public QuestionService(Sight sight, Changes changes, Ledger ledger, Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The questions, for everybody who may know of the community. Two statements. */
    public Outcome<QuestionsView> of(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey).map(QuestionService::view);
    }

    /** Refused like {@link #change} where the viewer may not change them, or the revision is stale; for callers that check more. */
    public Outcome<QuestionsView> basis(Viewer viewer, String spaceKey, int revision) {
        return sight.of(viewer, spaceKey)
                .then(sighting -> refusal(sighting, revision)
                        .<Outcome<QuestionsView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(view(sighting))));
    }

    /**
     * Replaces the questions. Answers that were given keep the question that they answer.
     *
     * @param revision what the change was made from, as {@link QuestionsView#revision()} said; refused as stale where they differ now
     * @param questions at most 5 lines of at most 200 characters, none blank; none at all to ask nothing
     */
    public Outcome<QuestionsView> change(Viewer viewer, String spaceKey, int revision, List<String> questions) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        List<String> stripped = questions.stream().map(String::strip).toList();
        return changes.of(viewer, spaceKey, fresh -> change(fresh, by.get(), revision, stripped));
    }

    private Change<QuestionsView> change(Fresh fresh, UserId by, int revision, List<String> questions) {
        Optional<Refusal> refusal = refusal(fresh.sighting(), revision).or(() -> wrong(questions));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Community before = fresh.communityRow().value();
        List<String> asked = before.arrangements().questions();
        if (asked.equals(questions)) {
            return Change.none(Outcome.unchanged(view(fresh.sighting())));
        }
        Instant now = clock.instant();
        Community after =
                before.at(Home.in(fresh.space())).arranged(before.arrangements().withQuestions(questions));
        fresh.communityRow().save(after);
        String detail = "questions " + asked.size() + ">" + questions.size();
        ledger.note(by, "questions.changed", after.space(), "community", detail, now);
        return Change.made(
                view(fresh.sighting().now(after)), new QuestionsChanged(after.id(), by, questions.size(), now));
    }

    private static QuestionsView view(Sighting sighting) {
        return new QuestionsView(
                sighting.community().arrangements().questions(),
                sighting.mayRun() && !sighting.community().isArchived());
    }

    private static Optional<Refusal> refusal(Sighting sighting, int revision) {
        if (!sighting.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        int present =
                QuestionsView.revisionOf(sighting.community().arrangements().questions());
        return present == revision ? Optional.empty() : Optional.of(Refusal.of(CommunityRefusal.STALE, present));
    }

    private static Optional<Refusal> wrong(List<String> questions) {
        Stream<FieldError> number = questions.size() > QUESTIONS_MAX
                ? Stream.of(new FieldError("questions", TOO_MANY, List.of(QUESTIONS_MAX)))
                : Stream.empty();
        List<FieldError> problems = Stream.concat(
                        number, questions.stream().map(QUESTION::problem).flatMap(Optional::stream))
                .distinct()
                .toList();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(CommunityRefusal.INVALID, problems));
    }
}
