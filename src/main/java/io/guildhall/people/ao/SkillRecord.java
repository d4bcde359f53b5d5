package io.guildhall.people.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table SKILL: the words of the site for what one can know and be about. */
@Preload
@Table("Skill")
public interface SkillRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** The label as it is sorted and told from others. */
    @NotNull @Unique @StringLength(200)
    String getSlug();

    void setSlug(String slug);

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getLabel();

    void setLabel(String label);

    /** Other words for it, line by line; each has a row of its own too. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getSynonyms();

    void setSynonyms(@Nullable String synonyms);

    /** The one that it is a synonym of. */
    @Nullable Long getMergedInto();

    void setMergedInto(@Nullable Long skill);

    /** Whether it is offered no longer: {@code YES}, or nothing. */
    @StringLength(30)
    @Nullable String getArchived();

    void setArchived(@Nullable String yes);

    /** What may still be written somewhere in its place, line by line: what it was called before, or its own label once it is merged. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getFormerLabels();

    void setFormerLabels(@Nullable String labels);
}
