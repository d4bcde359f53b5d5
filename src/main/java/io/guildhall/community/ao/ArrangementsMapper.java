package io.guildhall.community.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import io.guildhall.community.Admission;
import io.guildhall.community.Arrangements;
import io.guildhall.community.ChangedDate;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.Edition;
import io.guildhall.community.Entrance;
import io.guildhall.community.GroundRules;
import io.guildhall.community.Meeting;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.Repeats;
import io.guildhall.community.Rhythm;
import io.guildhall.community.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.java.ao.DBParam;

/** Between the later columns of a community, which may all be empty, and what it has arranged. */
final class ArrangementsMapper {
    private static final String YES = "YES";

    private ArrangementsMapper() {}

    static Arrangements arrangements(CommunityRecord row) {
        return new Arrangements(
                new Entrance(
                        rules(row),
                        admission(row),
                        text(row.getJoinQuestions()).lines().toList(),
                        Optional.ofNullable(row.getWelcomePageId()),
                        NewcomerPath.parse(text(row.getNewcomerPath()))),
                new Rhythm(meeting(row), edition(row)),
                new Subject(
                        text(row.getTopics()).lines().toList(),
                        text(row.getAmbitions()).lines().toList()),
                Optional.ofNullable(row.getParentId()).map(CommunityId::new),
                Optional.ofNullable(row.getStartedFrom()).map(CommunityTemplate::valueOf),
                time(row.getLaunchedMs()));
    }

    /** What a community brings with it when it is founded: rules, how people come in, and the template. */
    static List<DBParam> columns(Arrangements founded) {
        List<DBParam> columns = new ArrayList<>();
        founded.rules().ifPresent(rules -> {
            columns.add(new DBParam("RULES_NO", rules.no()));
            columns.add(new DBParam("RULES_TEXT", rules.text()));
            columns.add(new DBParam("RULES_ASKED_NO", rules.askedNo()));
            columns.add(new DBParam("RULES_ASKED_MS", rules.askedAt().toEpochMilli()));
        });
        founded.admission().cap().ifPresent(cap -> columns.add(new DBParam("SIZE_CAP", cap)));
        if (founded.admission().membersPropose()) {
            columns.add(new DBParam("MEMBERS_PROPOSE", YES));
        }
        if (founded.admission().confidential()) {
            columns.add(new DBParam("CONFIDENTIAL", YES));
        }
        if (!founded.path().steps().isEmpty()) {
            columns.add(new DBParam("NEWCOMER_PATH", founded.path().text()));
        }
        founded.template().ifPresent(template -> columns.add(new DBParam("STARTED_FROM", template.name())));
        return columns;
    }

    private static Optional<GroundRules> rules(CommunityRecord row) {
        return Optional.ofNullable(row.getRulesNo())
                .map(no -> new GroundRules(
                        no,
                        text(row.getRulesText()),
                        Objects.requireNonNull(row.getRulesAskedNo()),
                        Instant.ofEpochMilli(Objects.requireNonNull(row.getRulesAskedMs())),
                        Objects.requireNonNullElse(row.getRulesFormerNo(), 0)));
    }

    private static Optional<Meeting> meeting(CommunityRecord row) {
        return time(row.getMeetingMs())
                .map(first -> new Meeting(
                        first,
                        Objects.requireNonNull(row.getMeetingMinutes()),
                        ZoneId.of(text(row.getMeetingZone())),
                        text(row.getMeetingPlace()),
                        text(row.getMeetingLink()),
                        Repeats.valueOf(text(row.getMeetingRepeats())),
                        text(row.getMeetingChanges())
                                .lines()
                                .map(line -> ChangedDate.parse(line).orElseThrow())
                                .toList()));
    }

    private static Edition edition(CommunityRecord row) {
        Integer no = row.getMeetingNo();
        return no == null ? Edition.none() : new Edition(no, time(row.getMeetingSetMs()));
    }

    private static Admission admission(CommunityRecord row) {
        Integer cap = row.getSizeCap();
        return new Admission(
                cap == null ? OptionalInt.empty() : OptionalInt.of(cap),
                YES.equals(row.getMembersPropose()),
                Optional.ofNullable(row.getJoinGroup()),
                YES.equals(row.getConfidential()));
    }

    static void write(Arrangements changed, CommunityRecord row) {
        Optional<GroundRules> rules = changed.rules();
        setOrClear(row.getRulesNo(), rules.map(GroundRules::no), row::setRulesNo);
        setOrClear(row.getRulesText(), rules.map(GroundRules::text), row::setRulesText);
        setOrClear(row.getRulesAskedNo(), rules.map(GroundRules::askedNo), row::setRulesAskedNo);
        setOrClear(row.getRulesAskedMs(), rules.map(now -> now.askedAt().toEpochMilli()), row::setRulesAskedMs);
        setOrClear(row.getRulesFormerNo(), rules.map(GroundRules::formerNo), row::setRulesFormerNo);
        write(changed.meeting(), row);
        Optional<Edition> edition = Optional.of(changed.meetingEdition()).filter(each -> each.no() > 0);
        setOrClear(row.getMeetingNo(), edition.map(Edition::no), row::setMeetingNo);
        setOrClear(
                row.getMeetingSetMs(), edition.flatMap(Edition::at).map(Instant::toEpochMilli), row::setMeetingSetMs);
        set(text(row.getAmbitions()), String.join("\n", changed.ambitions()), row::setAmbitions);
        Admission admission = changed.admission();
        setOrClear(row.getSizeCap(), admission.cap().stream().boxed().findFirst(), row::setSizeCap);
        setOrClear(
                row.getMembersPropose(),
                Optional.of(YES).filter(yes -> admission.membersPropose()),
                row::setMembersPropose);
        setOrClear(row.getJoinGroup(), admission.group(), row::setJoinGroup);
        setOrClear(
                row.getConfidential(), Optional.of(YES).filter(yes -> admission.confidential()), row::setConfidential);
        setOrClear(row.getParentId(), changed.parent().map(CommunityId::value), row::setParentId);
        set(text(row.getTopics()), String.join("\n", changed.topics()), row::setTopics);
        setOrClear(row.getWelcomePageId(), changed.welcomePage(), row::setWelcomePageId);
        setOrClear(row.getStartedFrom(), changed.template().map(Enum::name), row::setStartedFrom);
        setOrClear(row.getLaunchedMs(), changed.launchedAt().map(Instant::toEpochMilli), row::setLaunchedMs);
        set(text(row.getJoinQuestions()), String.join("\n", changed.questions()), row::setJoinQuestions);
        set(text(row.getNewcomerPath()), changed.path().text(), row::setNewcomerPath);
    }

    private static void write(Optional<Meeting> meeting, CommunityRecord row) {
        setOrClear(row.getMeetingMs(), meeting.map(next -> next.first().toEpochMilli()), row::setMeetingMs);
        setOrClear(row.getMeetingMinutes(), meeting.map(Meeting::minutes), row::setMeetingMinutes);
        setOrClear(row.getMeetingZone(), meeting.map(next -> next.zone().getId()), row::setMeetingZone);
        set(text(row.getMeetingPlace()), meeting.map(Meeting::place).orElse(""), row::setMeetingPlace);
        set(text(row.getMeetingLink()), meeting.map(Meeting::link).orElse(""), row::setMeetingLink);
        setOrClear(row.getMeetingRepeats(), meeting.map(next -> next.repeats().name()), row::setMeetingRepeats);
        String changes = meeting.map(
                        next -> next.changes().stream().map(ChangedDate::text).collect(Collectors.joining("\n")))
                .orElse("");
        set(text(row.getMeetingChanges()), changes, row::setMeetingChanges);
    }
}
