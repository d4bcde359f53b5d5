package io.guildhall.expertise.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table SKILL_BALANCE: what is wanted and offered in a community, or on the site. Lists are {@code <skill>:<people>} with blanks between. */
@Preload
@Table("SkillBalance")
public interface BalanceRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** The number of the community; {@code 0} for the site. */
    @NotNull @Unique @StringLength(30)
    String getUniqKey();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getGaps();

    void setGaps(@Nullable String counts);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getOffered();

    void setOffered(@Nullable String counts);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getUnasked();

    void setUnasked(@Nullable String counts);
}
