package io.guildhall.notice.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table NOTICE: that one person is told of one occasion. */
@Preload
@Table("Notice")
@Indexes({
    @Index(
            name = "inbox",
            methodNames = {"getUserKey", "getID"}),
    @Index(
            name = "settled",
            methodNames = {"getCommunityId", "getKind"})
})
public interface NoticeRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <texts>|<community>|<person or empty>|<reference>|<user key>}, or with the week instead of person and reference. */
    @NotNull @Unique @StringLength(StringLength.MAX_LENGTH)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull String getUserKey();

    @NotNull long getOccasionId();

    @NotNull long getCommunityId();

    @NotNull @StringLength(40)
    String getKind();

    /** The name of its texts in the notice table. */
    @NotNull @StringLength(60)
    String getTextName();

    @Indexed
    @Nullable String getAboutKey();

    void setAboutKey(@Nullable String about);

    @NotNull @StringLength(20)
    String getMailPlan();

    void setMailPlan(String plan);

    @NotNull @Indexed
    long getAtMs();

    @Nullable Long getReadMs();

    void setReadMs(@Nullable Long read);

    @Nullable Long getDoneMs();

    void setDoneMs(@Nullable Long done);
}
