package io.guildhall.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the words of the site, for those who look after them. All but the reading ones inside a transaction, under {@link Skills#LOCK}. */
public interface Vocabulary {
    /** Skills whose label begins so, by name, after a slug; those that are put aside are among them, synonyms are not. One statement. */
    List<Skill> page(String beginning, String after, int limit);

    /** What has these slugs now, skills and synonyms. One statement for every {@code 500}. */
    Map<String, Skill> having(Collection<String> slugs);

    /**
     * Adds skills with their synonyms. At most three statements for every {@code 500} words.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where a word is there already
     */
    void add(List<Word> words);

    /** Calls a skill otherwise, and puts it aside or brings it back. What it was called before is remembered until all that has it follows. */
    void change(Skill before, Word word, boolean archived);

    /** Makes one a synonym of the other, with all its own. What has it is remembered until it follows. */
    void merge(Skill from, Skill into);

    /** Whether something still follows one of these slugs: they cannot be given up before. */
    boolean followed(Collection<String> slugs);

    /** The first skill by number, after one, whose name or place something still has to follow. One statement, another for a merged one. */
    Optional<Moved> moved(SkillId after);

    /** Nothing has the old names of this one any more; what was a synonym of it is one of the skill that it became a part of. */
    void settled(Moved moved);

    /**
     * A skill that was renamed or merged.
     *
     * @param was its number
     * @param labels what may be written in its place
     * @param now what is meant by it now
     */
    record Moved(SkillId was, List<String> labels, Skill now) {
        public Moved {
            labels = List.copyOf(labels);
        }
    }
}
