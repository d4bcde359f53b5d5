package io.guildhall.recognition.kudos.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Who was thanked lately, for a meeting, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param since from when on, in a sentence
 * @param empty what is said where nobody was; empty where somebody was
 * @param more what is said where there were more than are shown; empty where there were not
 * @param act the words of the link to thank somebody; empty for none
 */
public record ShoutoutView(
        String title, Sentence since, List<Person> people, String empty, String more, String act, String actHref) {
    public ShoutoutView {
        people = List.copyOf(people);
    }

    /** Somebody, and what they were thanked for, oldest first. */
    public record Person(FaceView face, List<Reason> reasons) {
        public Person {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What for, and by whom.
     *
     * @param by in words, with the kind of help where one was named
     */
    public record Reason(String text, String by, String page, String pageHref) {}
}
