package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NearNames;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammeView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Programmes as people say them. */
public final class ProgrammeWords {
    /** In this order they are offered; most communities want the first. */
    private static final List<ProgrammeKind> OFFERED = List.of(
            ProgrammeKind.DUO,
            ProgrammeKind.TRADITIONAL,
            ProgrammeKind.REVERSE,
            ProgrammeKind.BUDDY,
            ProgrammeKind.CIRCLE,
            ProgrammeKind.ROULETTE);

    private static final int NAMED = 3;

    private ProgrammeWords() {}

    /** The name of a constant as keys have it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** How a kind is called. */
    public static String kind(ProgrammeKind kind, Look look) {
        return look.words().text("guildhall.mentoring.programme.kind." + word(kind));
    }

    /** What a kind is, in a sentence. */
    static String what(ProgrammeKind kind, Look look) {
        return look.words().text("guildhall.mentoring.programme.what." + word(kind));
    }

    /** All kinds to choose from, each with its sentence. */
    static List<OptionView> kinds(Look look) {
        return OFFERED.stream()
                .map(each -> new OptionView(each.name(), kind(each, look), what(each, look), each == OFFERED.get(0)))
                .toList();
    }

    /** Where it is, in a word. */
    static String state(ProgrammeState state, Look look) {
        return look.words().text("guildhall.mentoring.programme.state." + word(state));
    }

    /** The class of its lozenge, with a blank before it; empty for the usual one. */
    static String lozenge(ProgrammeState state) {
        return switch (state) {
            case OPEN -> " aui-lozenge-success";
            case PAUSED -> " aui-lozenge-moved";
            default -> "";
        };
    }

    /** What that means for people, in sentences with its dates. */
    static List<String> when(Programme programme, Look look) {
        List<String> said = new ArrayList<>();
        if (programme.state() != ProgrammeState.OPEN) {
            said.add(look.words().text("guildhall.mentoring.programme.now." + word(programme.state())));
        } else {
            said.add(enrolling(programme, look));
        }
        Days days = Days.of(programme);
        if (programme.state() != ProgrammeState.CLOSED) {
            days.start()
                    .map(day -> said(look, "guildhall.mentoring.programme.when.start", day))
                    .ifPresent(said::add);
            days.end().map(day -> end(programme, day, look)).ifPresent(said::add);
        }
        return said;
    }

    /** Until when it goes, or its round. */
    private static String end(Programme programme, LocalDate day, Look look) {
        if (!programme.hasRounds()) {
            return said(look, "guildhall.mentoring.programme.when.end", day);
        }
        String stage = word(programme.dates().stage(look.dates().now()));
        return look.words()
                .text(
                        "guildhall.mentoring.round.is." + stage,
                        programme.round().no(),
                        look.dates().day(day));
    }

    private static String enrolling(Programme programme, Look look) {
        Days days = Days.of(programme);
        boolean now = programme.isEnrolling(look.dates().now());
        boolean early = programme
                .dates()
                .enrolFrom()
                .filter(from -> from.isAfter(look.dates().now()))
                .isPresent();
        if (early) {
            return said(
                    look,
                    "guildhall.mentoring.programme.when.from",
                    days.enrolFrom().orElseThrow());
        }
        return days.enrolTo()
                .map(day -> said(
                        look,
                        now ? "guildhall.mentoring.programme.when.to" : "guildhall.mentoring.programme.when.over",
                        day))
                .orElseGet(() -> look.words().text("guildhall.mentoring.programme.when.open"));
    }

    private static String said(Look look, String key, LocalDate day) {
        return look.words().text(key, look.dates().day(day));
    }

    /** Who manages it, in a sentence. */
    static String managers(ProgrammeView view, Look look) {
        String office = look.words()
                .text(
                        view.programme().community().isPresent()
                                ? "guildhall.mentoring.programme.run.community"
                                : "guildhall.mentoring.programme.run.site");
        List<String> names =
                view.managers().stream().map(Person::name).limit(NAMED).toList();
        return names.isEmpty()
                ? office
                : look.words()
                        .text(
                                "guildhall.mentoring.programme.run.names",
                                look.words().names(names, view.managers().size() - names.size()));
    }

    /** The programme of that name, in any case of letters, the newest first; of those that are not closed where there is one. */
    static Optional<Programme> named(String name, List<Programme> all) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<Programme> found = all.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        return found.stream()
                .filter(each -> each.state() != ProgrammeState.CLOSED)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The one that is meant where none is named: the newest that is open, else that is paused. */
    static Optional<Programme> usual(List<Programme> all) {
        return Stream.of(ProgrammeState.OPEN, ProgrammeState.PAUSED)
                .flatMap(state -> all.stream().filter(each -> each.state() == state))
                .findFirst();
    }

    /** The names that are nearest to what was typed, three at most. */
    static List<String> nearest(String typed, List<Programme> all) {
        return NearNames.of(typed, all.stream().map(Programme::name).toList());
    }
}
