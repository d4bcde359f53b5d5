package io.guildhall.community.ao;

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

/** Table CHARTER_VERSION: append-only but for tombstones of erased people; every charter that a community had. */
@Preload
@Table("CharterVersion")
public interface CharterRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<number>}. */
    @NotNull @Unique @StringLength(60)
    String getUniqKey();

    @NotNull @Indexed
    long getCommunityId();

    @NotNull int getCharterNo();

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getConcern();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getPractice();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getGoalOrGap();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAudience();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getChannelUrl();

    @NotNull @Indexed
    String getAuthorKey();

    void setAuthorKey(String author);

    @NotNull long getAtMs();
}
