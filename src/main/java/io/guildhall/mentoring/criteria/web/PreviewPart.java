package io.guildhall.mentoring.criteria.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.criteria.Preview;
import io.guildhall.mentoring.criteria.PreviewService;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What a match could reach, for whoever manages the programme; worked out when they ask for it, because everybody has to be looked at. */
@Named
public final class PreviewPart implements ProgrammePart {
    private static final int ORDER = 520;
    private static final String ASKED = "match";

    private final PreviewService previews;

    @Inject
    public PreviewPart(PreviewService previews) {
        this.previews = previews;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        boolean shown = call.seen().manages()
                && call.programme().kind().isOfTheirChoice()
                && call.programme().state() != ProgrammeState.CLOSED;
        return shown ? List.of(new Shown("mentoring/preview.vm", view(call))) : List.of();
    }

    private PreviewView view(ProgrammeCall call) {
        Look look = call.look();
        List<String> told = call.parameter(ASKED).isPresent()
                ? previews.of(call.viewer(), call.seen())
                        .result()
                        .map(found -> told(found, call))
                        .orElse(List.of())
                : List.of();
        return new PreviewView(
                told,
                call.address() + "?" + ASKED + "=preview#gh-preview",
                look.words()
                        .text(
                                told.isEmpty()
                                        ? "guildhall.mentoring.criteria.preview.ask"
                                        : "guildhall.mentoring.criteria.preview.again"),
                told.isEmpty() ? "" : call.address() + "/tune#gh-criteria");
    }

    private static List<String> told(Preview found, ProgrammeCall call) {
        Look look = call.look();
        boolean mentors = call.programme().kind().hasMentors();
        List<String> told = new ArrayList<>();
        if (mentors) {
            told.add(look.words()
                    .text(
                            "guildhall.mentoring.criteria.preview.people",
                            look.words().count("guildhall.mentoring.criteria.preview.mentors", found.givers()),
                            look.words().count("guildhall.mentoring.criteria.preview.places", found.places()),
                            look.words().count("guildhall.mentoring.criteria.preview.mentees", found.takers())));
        } else {
            told.add(look.words().count("guildhall.mentoring.criteria.preview.peers", found.takers()));
        }
        told.add(look.words().count("guildhall.mentoring.criteria.preview.best", found.best()));
        if (found.unanswered() > 0) {
            told.add(look.words().count("guildhall.mentoring.criteria.preview.unanswered", found.unanswered()));
        }
        if (found.silent() > 0) {
            told.add(look.words().count("guildhall.mentoring.criteria.preview.silent", found.silent()));
        }
        if (found.forbidden() > 0) {
            told.add(look.words().count("guildhall.mentoring.criteria.preview.forbidden", found.forbidden()));
        }
        return told;
    }
}
