-- The thread that a case has in a staff room outside the desk.
create table room_thread (
    case_id bigint not null primary key references handoff_case (id),
    name text not null unique,
    -- How far the transcript was shown there.
    shown_seq bigint not null,
    -- The number of what was dealt with last.
    heard_number bigint not null
);
