package io.guildhall.recognition.rule.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * How a badge is earned, in a template.
 *
 * @param sentence the rule in words; empty where people give it
 * @param notes what else is to be known of it
 * @param builder what changes the rule; with nothing in it for readers who do not
 */
public record RuleView(String sentence, List<String> notes, List<Builder> builder) {
    public RuleView {
        notes = List.copyOf(notes);
        builder = List.copyOf(builder);
    }

    /**
     * What changes a rule.
     *
     * @param title of the part that is opened
     * @param open whether it is open
     * @param address to which the choices are sent
     * @param give how the sentence begins
     * @param match all of it or any of it
     * @param space the key of the one space in which it counts
     * @param placed whether a space can be chosen
     * @param looked what it would do now, in words; empty where nothing is looked at
     * @param faces some of those who would get it
     * @param fresh whether it is another rule than is kept
     * @param awarded whether keeping it makes another version
     * @param kept what keeping it sends besides the rule
     * @param rule the rule as JSON; empty for none
     * @param drops whether there is a rule that can be dropped
     * @param activates whether it is a draft
     * @param gives whether it can be given to all
     * @param progress how far that is, in words; empty for not begun
     */
    public record Builder(
            String title,
            boolean open,
            String address,
            String give,
            List<OptionView> match,
            List<Row> rows,
            String space,
            boolean placed,
            List<String> looked,
            List<FaceView> faces,
            boolean fresh,
            boolean awarded,
            Kept kept,
            String rule,
            boolean drops,
            boolean activates,
            boolean gives,
            String progress) {
        public Builder {
            match = List.copyOf(match);
            rows = List.copyOf(rows);
            looked = List.copyOf(looked);
            faces = List.copyOf(faces);
        }
    }

    /**
     * One part of the rule.
     *
     * @param no from 1
     */
    public record Row(int no, int least, int most, List<OptionView> criteria, List<OptionView> periods) {
        public Row {
            criteria = List.copyOf(criteria);
            periods = List.copyOf(periods);
        }
    }

    /**
     * The badge as it is.
     *
     * @param path of the badge over REST
     * @param days after how many it is over; empty for never
     */
    public record Kept(
            String path,
            int revision,
            String name,
            String description,
            String criteria,
            String design,
            boolean multiple,
            String days,
            String issuers) {}
}
