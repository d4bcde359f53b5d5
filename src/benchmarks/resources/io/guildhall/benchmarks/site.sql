-- A site that has been used for a year: {USERS} people and {COMMUNITIES} communities of 200 places each. Every number follows from the
-- position of its row, so that two runs fill alike. Rows of one community lie apart, as they do where people join over time.
-- The list of skills has {WORDS} words whatever the size, as where an administrator brings a taxonomy; 12 people use the same word. Names have their zeros, so that
-- both sites begin with the same communities in the order of names.

insert into devhost_user (user_key, username, lower_name, full_name, email, time_zone, locale, password)
select 'key' || lpad(n::text, 6, '0'), 'person' || n, 'person' || n,
    (array['Ada','Ben','Chen','Dina','Emil','Fatou','Goran','Hana','Igor','Jana','Kofi','Lena','Mateo','Nia','Omar','Pia','Quinn','Rosa','Sven','Tao'])[1 + n % 20]
    || ' ' || chr(65 + n % 26) || md5(n::text), 'person' || n || '@example.org', 'UTC', 'en', (select password from devhost_user where lower_name = 'reader')
from generate_series(0, {USERS} - 1) n;

insert into devhost_member (group_name, user_key)
select 'confluence-users', user_key from devhost_user where username like 'person%';

insert into devhost_space (space_key, lower_key, space_name, archived, anonymous)
select 'C' || lpad(c::text, 5, '0'), 'c' || lpad(c::text, 5, '0'), 'Guild ' || lpad(c::text, 5, '0'), false, false from generate_series(1, {COMMUNITIES}) c;

insert into devhost_space_viewer (space_id, group_name)
select id, 'confluence-users' from devhost_space where space_key like 'C_____';

insert into devhost_space_admin (space_id, user_key)
select id, 'key' || lpad((substr(space_key, 2)::int * 7919 % {USERS})::text, 6, '0') from devhost_space where space_key like 'C_____';

analyze;

insert into {COMMUNITY} ("ID", "SPACE_KEY", "SPACE_ID", "NAME", "NAME_SORT", "SEARCH_TEXT", "COMMUNITY_TYPE", "STAGE", "LIFE_STATUS", "JOIN_POLICY", "LISTING",
    "ROSTER_VISIBILITY", "CONCERN", "PRACTICE", "REVISION_NO", "CHARTER_NO", "MEMBER_COUNT", "WAITING_COUNT", "GUEST_COUNT", "TOPICS", "PARENT_ID", "LAUNCHED_MS",
    "COUNTED_MS", "SIGN_MS", "STATUS_MS", "REVIEW_DUE_MS", "CREATED_MS", "CREATED_BY", "RULES_NO", "RULES_TEXT", "RULES_ASKED_NO", "RULES_ASKED_MS")
select c, space_key, s.id, space_name, lower(space_name), lower(space_name) || ' growing number ' || c || ' word' || lpad((c / 20)::text, 4, '0') || chr(10) || 'topic ' || lpad((c / 10)::text, 4, '0'),
    (array['PRACTICE','INTEREST','ACTION','NETWORK'])[1 + c % 4],
    (array['POTENTIAL','COALESCING','MATURING','STEWARDSHIP','TRANSFORMATION'])[1 + c % 5],
    case when c % 25 = 11 then 'DORMANT' when c % 25 = 12 then 'ORPHANED' when c % 25 = 13 then 'ARCHIVED' when c % 50 = 14 then 'DRAFT' else 'ACTIVE' end,
    (array['OPEN','OPEN','REQUEST','INVITE'])[1 + c / 2 % 4], 'SPACE', 'EVERYONE', 'Growing number ' || c, repeat('How we work. ', 20), 3, 2, 174, 10, 4,
    'topic ' || lpad((c / 10)::text, 4, '0'), case when c % 25 = 6 then c - 1 end, {NOW} - 300 * {DAY},
    {NOW} - c % 20 * 3600000, {NOW} - c % 30 * {DAY}, {NOW} - 300 * {DAY}, {NOW} + c % 180 * {DAY}, {NOW} - 330 * {DAY},
    'key' || lpad((c * 7919 % {USERS})::text, 6, '0'),
    case when c % 5 = 0 then 1 end, case when c % 5 = 0 then 'Be kind.' end, case when c % 5 = 0 then 1 end, case when c % 5 = 0 then {NOW} - 300 * {DAY} end
from devhost_space s, lateral (select substr(space_key, 2)::int c) numbered where space_key like 'C_____';

insert into {CHARTER_VERSION} ("UNIQ_KEY", "COMMUNITY_ID", "CHARTER_NO", "CONCERN", "PRACTICE", "AUTHOR_KEY", "AT_MS")
select "ID" || '|' || no, "ID", no, "CONCERN", "PRACTICE", "CREATED_BY", {NOW} - (400 - 100 * no) * {DAY} from {COMMUNITY}, generate_series(1, 2) no;

insert into {MEMBERSHIP} ("UNIQ_KEY", "COMMUNITY_ID", "USER_KEY", "NAME_SORT", "MEMBER_STATE", "MEMBER_KIND", "GUEST_UNTIL_MS", "GUEST_ORG", "GUEST_KIND", "FACILITATOR",
    "ROLES", "SINCE_MS", "JOINED_MS", "QUIET", "JOIN_SOURCE", "RULES_NO", "WELCOMED_MS", "WELCOMED_BY")
select c || '|' || user_key, c, user_key, lower(full_name),
    case when s < 170 or s >= 196 then 'ACTIVE' when s < 180 then 'LEFT' when s < 185 then 'REQUESTED' when s < 190 then 'INVITED' when s < 193 then 'BANNED' else 'EXPIRED' end,
    case when s >= 196 then 'GUEST' else 'MEMBER' end,
    case when s >= 196 then {NOW} + (40 + (c + s) % 50) * {DAY} end, case when s >= 196 then 'Partner ' || c end, case when s >= 196 then 'PARTNER' end, s < 2,
    case when s < 2 then ',FACILITATOR,' when s = 2 then ',DEPUTY,' when s < 6 then ',CHAMPION,' else '' end,
    case when s between 180 and 189 then {NOW} - (1 + c % 5) * {DAY} else {NOW} - (1 + s) * {DAY} end,
    case when s < 180 or s >= 193 then {NOW} - (1 + s) * {DAY} end, false, case when s = 0 then 'FOUNDING' else 'SELF' end,
    case when c % 5 = 0 then 1 end, case when s between 2 and 179 then {NOW} - (1 + s) * {DAY} end, case when s between 2 and 179 then 'key' || lpad((c * 7919 % {USERS})::text, 6, '0') end
from generate_series(0, 199) s cross join generate_series(1, {COMMUNITIES}) c join devhost_user on user_key = 'key' || lpad(((c * 7919 + s * 127) % {USERS})::text, 6, '0');

analyze;

insert into {MEMBERSHIP_EVENT} ("MEMBERSHIP_ID", "COMMUNITY_ID", "TO_STATE", "ACTOR_KEY", "AT_MS")
select "ID", "COMMUNITY_ID", "MEMBER_STATE", "USER_KEY", "SINCE_MS" from {MEMBERSHIP};

insert into {ROLE_CHANGE} ("MEMBERSHIP_ID", "ROLES", "GIVEN_BY", "AT_MS")
select "ID", "ROLES", "USER_KEY", "SINCE_MS" from {MEMBERSHIP} where "ROLES" <> '';

insert into {RULES_VERSION} ("UNIQ_KEY", "COMMUNITY_ID", "RULES_NO", "RULES_TEXT", "ASKED", "AUTHOR_KEY", "AT_MS")
select "ID" || '|1', "ID", 1, 'Be kind.', true, "CREATED_BY", {NOW} - 300 * {DAY} from {COMMUNITY} where "RULES_NO" = 1;

insert into {RULES_ACCEPTANCE} ("UNIQ_KEY", "MEMBERSHIP_ID", "RULES_NO", "AT_MS")
select "ID" || '|1', "ID", 1, "SINCE_MS" from {MEMBERSHIP} where "RULES_NO" = 1 and "MEMBER_STATE" = 'ACTIVE';

insert into {JOIN_ANSWER} ("MEMBERSHIP_ID", "ANSWERS", "AT_MS")
select "ID", 'Why?' || chr(10) || 'Because', "SINCE_MS" from {MEMBERSHIP} where "MEMBER_STATE" = 'REQUESTED';

insert into {AUDIT} ("ACTOR_KEY", "ACT", "SPACE_KEY", "OBJECT_REF", "DETAIL", "AT_MS")
select "USER_KEY", case when "MEMBER_STATE" = 'LEFT' then 'membership.left' else 'membership.joined' end, 'C' || lpad("COMMUNITY_ID"::text, 5, '0'), 'membership:' || "ID", '', "SINCE_MS"
from {MEMBERSHIP};

insert into {OCCASION} ("KIND", "COMMUNITY_ID", "SPACE_KEY", "PERSON_KEY", "ACTOR_KEY", "OBJECT_REF", "DETAIL", "AT_MS", "PHASE", "REACHED_ID")
select 'JOINED', "COMMUNITY_ID", 'C' || lpad("COMMUNITY_ID"::text, 5, '0'), "USER_KEY", "USER_KEY", 'membership:' || "ID", '', "SINCE_MS", 'TOLD', 0
from {MEMBERSHIP} where "MEMBER_STATE" = 'ACTIVE' and "SINCE_MS" > {NOW} - 60 * {DAY};

insert into {NOTICE} ("UNIQ_KEY", "USER_KEY", "OCCASION_ID", "COMMUNITY_ID", "KIND", "TEXT_NAME", "ABOUT_KEY", "MAIL_PLAN", "AT_MS", "READ_MS")
select o."ID" || '|' || f, 'key' || lpad(((o."COMMUNITY_ID" * 7919 + f * 127) % {USERS})::text, 6, '0'), o."ID", o."COMMUNITY_ID", 'JOINED', 'joined', o."PERSON_KEY", 'WEEKLY_SENT', o."AT_MS",
    case when o."ID" % 3 > 0 then o."AT_MS" + 3600000 end
from {OCCASION} o, generate_series(0, 1) f;

insert into {OUTBOX} ("UNIQ_KEY", "USER_KEY", "NOTICE_ID", "PHASE", "DUE_MS", "TRIES", "CLOSED_MS")
select 'notice|' || "ID", "USER_KEY", "ID", 'SENT', "AT_MS", 1, "AT_MS" from {NOTICE} where "ID" % 5 = 0;

insert into {NOTICE_WISH} ("USER_KEY", "MAIL_AT_ONCE", "MAIL_WEEKLY", "MAIL_DAY", "PLAIN_TEXT", "SEEN_ID", "REVISION_NO")
select user_key, true, false, 'MONDAY', false, 0, 1 from devhost_user where username like 'person%' and substr(username, 7)::int % 2 = 0;

insert into {CONTRIBUTOR} ("UNIQ_KEY", "COMMUNITY_ID", "USER_KEY", "FIRST_MS", "LAST_MS", "FIRST_DAYS")
select c || '|' || user_key, c, user_key, {NOW} - (100 - s) * {DAY}, {NOW} - s * {DAY}, s
from generate_series(1, 40) s cross join generate_series(1, {COMMUNITIES}) c join devhost_user on user_key = 'key' || lpad(((c * 7919 + s * 127) % {USERS})::text, 6, '0');

insert into {CONTRIBUTION} ("COMMUNITY_ID", "USER_KEY", "CONTRIBUTION_KIND", "AT_MS")
select c, 'key' || lpad(((c * 7919 + s * 127) % {USERS})::text, 6, '0'), 'PAGE', {NOW} - 3600000 from generate_series(1, 2) s cross join generate_series(1, {COMMUNITIES} / 10) c;

insert into {SKILL} ("SLUG", "LABEL")
select 'skill ' || n, 'Skill ' || n from generate_series(0, {WORDS} - 1) n;

insert into {PROFILE} ("USER_KEY", "ZONE_ID", "LANGUAGES", "WEEKLY_HOURS", "BRING", "SHOWN_TO", "SUGGESTIBLE", "REVISION_NO", "CHANGED_MS")
select user_key, 'UTC', 'de,en', 2, 'Much', case when n % 5 = 0 then 'MEMBERS' else 'EVERYONE' end, true, 1, {NOW} - 50 * {DAY}
from devhost_user, lateral (select substr(username, 7)::int n) numbered where username like 'person%' and n % 5 < 4;

analyze;

insert into {PROFILE_SKILL} ("UNIQ_KEY", "USER_KEY", "SKILL_ID", "KIND", "LEVEL_NO", "PRIORITY_NO", "SHOWN_TO", "WEEKLY_HOURS")
select p."USER_KEY" || '|' || s."ID" || '|' || kind, p."USER_KEY", s."ID", kind, 1 + (n + k) % 4, 1 + k % 3, p."SHOWN_TO", 2
from {PROFILE} p cross join lateral (select substr(p."USER_KEY", 4)::int n) numbered cross join generate_series(0, 5) k
    cross join lateral (select case when k < 4 then 'OFFER' else 'WANT' end kind) kinds
    join {SKILL} s on s."SLUG" = 'skill ' || ((n * 31 + k * 7) % ({USERS} / 12));

analyze;

insert into {SKILL_BALANCE} ("UNIQ_KEY", "GAPS", "OFFERED", "UNASKED")
select c::text, string_agg("ID" || ':' || 9 - "ID" % 9, ' '), string_agg("ID" || ':5', ' '), string_agg("ID" || ':4', ' ')
from generate_series(1, {COMMUNITIES}) c, lateral (select "ID" from {SKILL} where "SLUG" in ('skill ' || c % ({USERS} / 12), 'skill ' || (c + 1) % ({USERS} / 12), 'skill ' || (c + 2) % ({USERS} / 12))) few group by c;

insert into {PERSON_FACTS} ("USER_KEY", "DEPARTMENT", "SITE", "SENIORITY", "MANAGER_KEY", "ORIGIN", "AT_MS")
select user_key, 'Department ' || n % 50, 'Site ' || n % 8, n % 6, 'key' || lpad((n / 10)::text, 6, '0'), 'CSV', {NOW} - 90 * {DAY}
from devhost_user, lateral (select substr(username, 7)::int n) numbered where username like 'person%' and n > 0;

insert into {AMBITION} ("COMMUNITY_ID", "WORDING", "AUTHOR_KEY", "AMBITION_STATE", "VOTE_COUNT", "PROPOSED_MS", "CHANGED_MS", "REVISION_NO")
select "ID", 'Ambition ' || k, "CREATED_BY", (array['PROPOSED','ADOPTED','FULFILLED','DROPPED'])[k], 5, {NOW} - k * 30 * {DAY}, {NOW} - k * 30 * {DAY}, 1
from {COMMUNITY}, generate_series(1, 4) k;

insert into {AMBITION_VOTE} ("UNIQ_KEY", "AMBITION_ID", "USER_KEY", "STANDING", "AT_MS")
select "ID" || '|' || user_key, "ID", user_key, true, {NOW} - 30 * {DAY}
from {AMBITION} cross join generate_series(0, 4) s cross join lateral (select 'key' || lpad((("COMMUNITY_ID" * 7919 + s * 127) % {USERS})::text, 6, '0') user_key) voter;

insert into {ANNOUNCEMENT} ("UNIQ_KEY", "COMMUNITY_ID", "AUTHOR_KEY", "SUBJECT", "WORDING", "AUDIENCE", "AT_MS")
select "ID" || '|' || k || '|' || "CREATED_BY", "ID", "CREATED_BY", 'News ' || k, 'There is news.', 'ALL', {NOW} - k * 30 * {DAY} from {COMMUNITY}, generate_series(1, 5) k;

insert into {REVIEW} ("UNIQ_KEY", "COMMUNITY_ID", "AUTHOR_KEY", "AT_MS", "DECISIONS", "STAGE_BEFORE", "STAGE", "CHARTER_NO", "NEXT_MS")
select "ID" || '|' || k || '|' || "CREATED_BY", "ID", "CREATED_BY", {NOW} - k * 100 * {DAY}, 'Go on', "STAGE", "STAGE", 2, {NOW} - (k - 1) * 100 * {DAY} from {COMMUNITY}, generate_series(1, 2) k;

insert into {HAND_OVER} ("UNIQ_KEY", "COMMUNITY_ID", "GIVER_KEY", "SUCCESSOR_KEY", "HAND_STATE", "WORDING", "CHECKLIST", "STARTED_MS", "ENDED_MS")
select "ID" || '|' || "CREATED_BY" || '|#' || "ID", "ID", "CREATED_BY", 'key' || lpad((("ID" * 7919 + 127) % {USERS})::text, 6, '0'), 'ACCEPTED', 'Thank you', '', {NOW} - 200 * {DAY}, {NOW} - 170 * {DAY}
from {COMMUNITY} where "ID" % 4 = 0;

insert into {ICS_TOKEN} ("USER_KEY", "TOKEN_HASH", "MADE_MS")
select user_key, md5(user_key), {NOW} - 20 * {DAY} from devhost_user where username like 'person%' and substr(username, 7)::int % 4 = 0;

select setval(pg_get_serial_sequence('{COMMUNITY}', 'ID'), {COMMUNITIES} + 1);

vacuum analyze;
