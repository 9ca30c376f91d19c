package org.ventanilla.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;

/** Accounts as a table. */
final class JdbcAccounts implements AccountStore {
    private final Database database;

    JdbcAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(String name) {
        return database.read(sql -> sql.sql("select * from account where name = :name")
                .param("name", name)
                .query(JdbcAccounts::read)
                .optional());
    }

    @Override
    public List<Account> all() {
        return database.read(sql -> sql.sql("select * from account order by name")
                .query(JdbcAccounts::read)
                .list());
    }

    @Override
    public void save(Account account) {
        database.change(sql -> sql.sql("""
                        insert into account (name, public_name, role, lanes, password_hash)
                        values (:name, :publicName, :role, :lanes, :hash)
                        on conflict (name) do update set public_name = excluded.public_name, role = excluded.role,
                            lanes = excluded.lanes, password_hash = excluded.password_hash
                        """)
                .param("name", account.name())
                .param("publicName", account.publicName())
                .param("role", account.role().name())
                .param("lanes", Json.texts(new TreeSet<>(account.lanes())).toString())
                .param("hash", account.passwordHash())
                .update());
    }

    @Override
    public void remove(String name) {
        database.change(sql -> sql.sql("delete from account where name = :name")
                .param("name", name)
                .update());
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("public_name"),
                Role.valueOf(row.getString("role")),
                Set.copyOf(Fields.texts(Json.parse(row.getString("lanes")))),
                row.getString("password_hash"));
    }
}
