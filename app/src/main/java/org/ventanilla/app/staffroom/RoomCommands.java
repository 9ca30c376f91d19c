package org.ventanilla.app.staffroom;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ventanilla.bot.desk.Desk;
import org.ventanilla.bot.desk.DeskResult;
import org.ventanilla.bot.desk.RoomThread;
import org.ventanilla.bot.desk.RoomThreads;
import org.ventanilla.bot.desk.StaffRoom;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.CaseStore;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;

/**
 * What agents say in their room is done as if they had done it at the desk: words go to the citizen, {@code /tomar},
 * {@code /devolver} and {@code /cerrar} are the buttons. What is said is taken down before it is done, so that nothing is done
 * twice; what was not done in the end is missing in the thread, which shows every reply.
 */
public final class RoomCommands implements StaffRoom.Listener {
    private static final Set<Role> ALLOWED = Set.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);

    private final StaffRoom room;
    private final RoomThreads threads;
    private final CaseStore cases;
    private final AccountStore accounts;
    private final Desk desk;
    private final Map<String, String> agents;
    private final RoomWords words;

    /**
     * @param agents the names of accounts, by the platform's id of the person
     */
    public RoomCommands(
            StaffRoom room,
            RoomThreads threads,
            CaseStore cases,
            AccountStore accounts,
            Desk desk,
            Map<String, String> agents,
            RoomWords words) {
        this.room = room;
        this.threads = threads;
        this.cases = cases;
        this.accounts = accounts;
        this.desk = desk;
        this.agents = Map.copyOf(agents);
        this.words = words;
    }

    @Override
    public void said(StaffRoom.Said said) {
        Optional<RoomThread> thread = threads.named(said.thread());
        Optional<Case> about = thread.flatMap(each -> cases.find(each.caseId()));
        if (about.isPresent() && threads.heard(about.get().id(), said.number())) {
            String answer = agent(said.person())
                    .map(agent -> did(said.text().strip(), about.get(), agent))
                    .orElseGet(() -> words.say("unknown", said.person()));
            if (!answer.isEmpty()) {
                boolean unused = room.say(said.thread(), answer);
            }
        }
    }

    private Optional<Account> agent(String person) {
        return Optional.ofNullable(agents.get(person))
                .flatMap(accounts::find)
                .filter(account -> ALLOWED.contains(account.role()));
    }

    /** What the agent is told; empty when the thread shows it anyway. */
    private String did(String text, Case about, Account agent) {
        String command = text.toLowerCase(Locale.ROOT).replaceFirst("@\\w+$", "");
        return switch (command) {
            case "/tomar" -> told(desk.take(about.id(), agent), words.say("taken", agent.publicName()));
            case "/devolver" -> told(desk.giveBack(about.id(), agent), "");
            case "/cerrar" -> told(desk.close(about.id(), agent), "");
            default -> text.startsWith("/") ? words.say("commands") : reply(text, about, agent);
        };
    }

    /** Who answers a case that waits takes it. */
    private String reply(String text, Case about, Account agent) {
        DeskResult taken = desk.take(about.id(), agent);
        return taken.match(done -> told(desk.reply(about.id(), agent, text), ""), refused -> told(taken, ""));
    }

    private String told(DeskResult result, String done) {
        return result.match(
                ok -> done, refused -> words.say("refused." + refused.why().name()));
    }
}
