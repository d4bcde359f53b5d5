package io.guildhall.mentoring.enrolment.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * Somebody's own part in a programme, in a template.
 *
 * @param programme its number
 * @param revision the one of their part
 * @param own as what they take part
 * @param lacking what is missing for anybody to be paired, in a sentence; empty where nothing is
 * @param enrol as what they may enrol
 * @param wishes whom they want and do not want; with no revision for those who take no part
 */
public record EnrolmentPartView(
        String programme, int revision, List<Own> own, String lacking, Enrol enrol, Wishes wishes) {
    public EnrolmentPartView {
        own = List.copyOf(own);
    }

    /**
     * One role in which they take part.
     *
     * @param said as what, in a sentence
     * @param look the class of the lozenge of their state, with a blank before it; empty for the usual one
     * @param means what the state means for them and what comes next, in a sentence; empty where that is plain
     * @param acts what they can do while they wait
     * @param meetsHref where they see whom they meet; empty for nobody
     * @param choices how many places they may have; nothing where there is no choice
     * @param sure what ends when they leave, in a sentence
     * @param changes whether they may change it
     */
    public record Own(
            String role,
            String said,
            String state,
            String look,
            String means,
            List<WaitingWords.Act> acts,
            String meetsHref,
            List<OptionView> choices,
            int places,
            String from,
            String to,
            String statement,
            boolean paused,
            String sure,
            boolean changes) {
        public Own {
            acts = List.copyOf(acts);
            choices = List.copyOf(choices);
        }
    }

    /**
     * The form to enrol.
     *
     * @param roles as what; nothing where they may not
     * @param choices how many places one who helps may have; nothing where there is no choice
     * @param profile whether they said what they offer and want, in a sentence
     * @param profileHref where they say it; empty where that is switched off
     */
    public record Enrol(
            String title, List<OptionView> roles, List<OptionView> choices, String profile, String profileHref) {
        public Enrol {
            roles = List.copyOf(roles);
            choices = List.copyOf(choices);
        }
    }

    /**
     * Whom they want and do not want.
     *
     * @param revision the one of all of it; empty where there is no form
     * @param ranks for each wish everybody who can be wished for
     * @param ignored who is not shown to them, by key
     * @param blocked with whom they are never paired, by key
     * @param others everybody who can be named
     */
    public record Wishes(
            String revision,
            List<Rank> ranks,
            List<OptionView> ignored,
            List<OptionView> blocked,
            List<OptionView> others) {
        public Wishes {
            ranks = List.copyOf(ranks);
            ignored = List.copyOf(ignored);
            blocked = List.copyOf(blocked);
            others = List.copyOf(others);
        }
    }

    /** One wish. */
    public record Rank(String label, List<OptionView> people) {
        public Rank {
            people = List.copyOf(people);
        }
    }
}
