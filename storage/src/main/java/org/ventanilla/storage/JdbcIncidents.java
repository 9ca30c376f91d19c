package org.ventanilla.storage;

import java.time.Instant;
import java.util.List;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.knowledge.IncidentStore;

/** Incidents and what citizens report, as tables. */
final class JdbcIncidents implements IncidentStore {
    private final Database database;

    JdbcIncidents(Database database) {
        this.database = database;
    }

    @Override
    public List<Incident> open() {
        return database.read(
                sql -> sql.sql("select body from incident where closed_at is null order by rank, started_at, id")
                        .query((row, number) -> IncidentJson.read(row.getString("body")))
                        .list());
    }

    @Override
    public void save(Incident incident, Instant now) {
        database.change(sql -> {
            sql.sql("""
                            insert into incident (id, rank, body, started_at, updated_at)
                            values (:id, :rank, :body, :started, :now)
                            on conflict (id) do update set rank = excluded.rank, body = excluded.body,
                                started_at = excluded.started_at, updated_at = excluded.updated_at, closed_at = null
                            """)
                    .param("id", incident.id())
                    .param("rank", Ranks.of(incident.severity()))
                    .param("body", IncidentJson.write(incident))
                    .param("started", Times.micros(incident.started()))
                    .param("now", Times.micros(now))
                    .update();
            Counters.count(sql, Counters.INCIDENTS);
        });
    }

    @Override
    public void close(String id, Instant now) {
        database.change(sql -> {
            int closed =
                    sql.sql("""
                            update incident set closed_at = :now, updated_at = :now
                            where id = :id and closed_at is null
                            """).param("id", id).param("now", Times.micros(now)).update();
            if (closed == 1) {
                Counters.count(sql, Counters.INCIDENTS);
            }
        });
    }

    @Override
    public int reports(String service, String zone, Instant since) {
        return database.read(sql -> sql.sql("""
                        select count(*) from outage_report
                        where service = :service and zone = :zone and reported_at >= :since
                        """)
                .param("service", service)
                .param("zone", zone)
                .param("since", Times.micros(since))
                .query(Integer.class)
                .single());
    }

    @Override
    public long changes() {
        return Counters.value(database, Counters.INCIDENTS);
    }
}
