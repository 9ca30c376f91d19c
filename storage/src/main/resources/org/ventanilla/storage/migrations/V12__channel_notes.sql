-- What a channel's account remembers beyond a restart.
create table channel_note (
    channel text not null,
    account text not null,
    name text not null,
    body text not null,
    primary key (channel, account, name)
);
