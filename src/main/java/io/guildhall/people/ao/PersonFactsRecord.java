package io.guildhall.people.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table PERSON_FACTS: what the organisation says of people, one row for each of whom it says something. */
@Preload
@Table("PersonFacts")
public interface PersonFactsRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Unique String getUserKey();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getDepartment();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getSite();

    @Nullable Integer getSeniority();

    @Indexed
    @Nullable String getManagerKey();

    void setManagerKey(@Nullable String manager);

    /** Where it comes from: {@code CSV}. */
    @NotNull @StringLength(30)
    String getOrigin();

    @NotNull long getAtMs();
}
