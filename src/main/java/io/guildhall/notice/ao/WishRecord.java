package io.guildhall.notice.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table NOTICE_WISH: how somebody wants to be told, and up to where they marked all as read. */
@Preload
@Table("NoticeWish")
public interface WishRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Unique String getUserKey();

    @NotNull boolean isMailAtOnce();

    void setMailAtOnce(boolean atOnce);

    @NotNull boolean isMailWeekly();

    void setMailWeekly(boolean weekly);

    @NotNull @StringLength(10)
    String getMailDay();

    void setMailDay(String day);

    @Nullable Long getQuietMs();

    void setQuietMs(@Nullable Long until);

    @NotNull boolean isPlainText();

    void setPlainText(boolean plain);

    @NotNull long getSeenId();

    void setSeenId(long notice);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);
}
