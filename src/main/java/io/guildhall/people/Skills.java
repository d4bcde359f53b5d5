package io.guildhall.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the words for skills and topics, which the whole site shares. Who has which stands with the person or the community. */
public interface Skills {
    /** The lock of all words: whoever brings new ones, or changes one, holds it until that is committed. */
    String LOCK = "skills";

    /**
     * The skills that labels or synonyms mean, in the same order, each once, as the site writes them. Labels that nobody used before join the words
     * of the site. Inside a transaction, under {@link #LOCK}. One statement, another where a synonym is among them, and two where words join.
     *
     * @param labels stripped, and none longer than {@link Skill#LABEL_MAX}
     */
    List<Skill> shared(List<String> labels);

    /**
     * Labels as the site writes them. One that the site had no word for stays as it was written; two that mean the same become one. Like
     * {@link #shared}, and one statement where words join.
     */
    List<String> asTheSiteWrites(List<String> labels);

    /** Skills whose label begins so, in any case of letters, by name; those that are put aside or merged are left out. One statement. */
    List<Skill> beginning(String prefix, int limit);

    /** Several by number, also those that are put aside or merged; what is not there is missing. One statement for every {@code 500}. */
    Map<SkillId, Skill> of(Collection<SkillId> skills);

    /**
     * The skill that a text means: by label or synonym, in any case of letters. A merged one is answered with the one it became a part of. One
     * statement, another for a synonym.
     */
    Optional<Skill> named(String text);

    /** Skills by number, after one; merged ones are left out, and those that are put aside are not. One statement. */
    List<Skill> all(SkillId after, int limit);
}
