-- One text for SQLite (3.35 or newer) and PostgreSQL. Times are microseconds since 1970 in UTC. JSON is text.
-- ${generated_id} is the database's way to give a row the next number.

create table conversation (
    id varchar(36) not null primary key,
    channel text not null,
    account text not null,
    conversation_key text not null,
    visibility varchar(20) not null,
    citizen text not null,
    state text not null,
    -- The agent who holds it, as in state: the way out has to see it.
    holder text,
    version bigint not null,
    last_seq bigint not null,
    pending boolean not null,
    ready_at bigint not null,
    lease_owner text,
    lease_token bigint not null,
    lease_until bigint,
    -- How far the holder of the lease has read; 0 when it has not.
    opened_seq bigint not null,
    created_at bigint not null,
    updated_at bigint not null,
    unique (channel, account, conversation_key, visibility)
);

create index conversation_ready on conversation (ready_at) where pending;
create index conversation_leased on conversation (lease_owner) where lease_owner is not null;

create table trace (
    id ${generated_id},
    conversation_id varchar(36) not null references conversation (id),
    decided_at bigint not null,
    rule varchar(60) not null,
    decision varchar(60) not null,
    knowledge text not null,
    model text not null,
    language varchar(2) not null,
    detail text not null
);

create index trace_conversation on trace (conversation_id, id);

create table inbox (
    id ${generated_id},
    conversation_id varchar(36) not null references conversation (id),
    seq bigint not null,
    channel text not null,
    account text not null,
    event_id text not null,
    kind varchar(20) not null,
    payload text not null,
    received_at bigint not null,
    status varchar(20) not null,
    attempts integer not null,
    handled_at bigint,
    trace_id bigint references trace (id),
    unique (channel, account, event_id),
    unique (conversation_id, seq)
);

create index inbox_pending on inbox (conversation_id) where status = 'PENDING';

create table outbox (
    id ${generated_id},
    conversation_id varchar(36) not null references conversation (id),
    seq bigint not null,
    channel text not null,
    kind varchar(20) not null,
    -- The place of its kind among all kinds: the smallest leaves first.
    rank integer not null,
    agent text,
    language varchar(2) not null,
    content text not null,
    status varchar(20) not null,
    attempts integer not null,
    -- When it may be taken; empty when it may not.
    due_at bigint,
    worker text,
    -- An earlier attempt may have arrived.
    in_doubt boolean not null,
    -- An agent wants it sent, whoever holds the conversation.
    insisted boolean not null,
    detail text,
    platform_ids text,
    trace_id bigint references trace (id),
    created_at bigint not null,
    updated_at bigint not null,
    sent_at bigint,
    unique (conversation_id, seq)
);

create index outbox_due on outbox (channel, rank, id) where due_at is not null;
create index outbox_later on outbox (due_at) where due_at is not null and status <> 'READY';
create index outbox_queue on outbox (conversation_id, seq) where status in ('READY', 'SENDING', 'RETRY');
create index outbox_sending on outbox (worker) where status = 'SENDING';

create table handoff_case (
    id ${generated_id},
    receipt varchar(40) not null unique,
    conversation_id varchar(36) not null references conversation (id),
    reason varchar(20) not null,
    urgency varchar(20) not null,
    -- The place of its urgency: the smallest is the most urgent.
    rank integer not null,
    lane varchar(40) not null,
    language varchar(2) not null,
    state varchar(20) not null,
    agent text,
    opened_at bigint not null,
    promised_at bigint not null,
    closed_at bigint,
    packet text not null
);

create unique index handoff_case_open on handoff_case (conversation_id) where state <> 'CLOSED';
create index handoff_case_waiting on handoff_case (lane, rank, opened_at) where state <> 'CLOSED';
create index handoff_case_closed on handoff_case (closed_at, id) where state = 'CLOSED';
create index handoff_case_conversation on handoff_case (conversation_id, id);

create table outage_report (
    id ${generated_id},
    conversation_id varchar(36) not null references conversation (id),
    service text not null,
    zone text not null,
    reported_at bigint not null
);

create index outage_report_place on outage_report (service, zone, reported_at);

create table incident (
    id varchar(200) not null primary key,
    -- The place of its severity: the smallest is the worst.
    rank integer not null,
    body text not null,
    started_at bigint not null,
    updated_at bigint not null,
    closed_at bigint
);

create index incident_open on incident (rank, started_at) where closed_at is null;

create table article (
    id varchar(200) not null primary key,
    area text not null,
    retired boolean not null,
    -- What is answered with; empty when nothing is.
    live_version integer,
    last_version integer not null,
    -- How often it was edited so far: never starts again, so that one number means one text.
    edits integer not null,
    draft text,
    draft_author text,
    drafted_at bigint
);

create table article_version (
    article_id varchar(200) not null references article (id),
    version integer not null,
    body text not null,
    author text not null,
    published_at bigint not null,
    primary key (article_id, version)
);

create table article_retirement (
    id ${generated_id},
    article_id varchar(200) not null references article (id),
    author text not null,
    retired_at bigint not null
);

create table account (
    name varchar(40) not null primary key,
    public_name text not null,
    role varchar(20) not null,
    lanes text not null,
    password_hash text not null
);

create table counter (
    name varchar(40) not null primary key,
    value bigint not null
);

insert into counter (name, value) values ('publications', 0), ('incidents', 0);
