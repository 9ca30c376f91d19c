package org.ventanilla.bot.decide;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ventanilla.bot.answer.Article;
import org.ventanilla.bot.answer.Incident;
import org.ventanilla.bot.answer.Institution;
import org.ventanilla.bot.answer.Knowledge;
import org.ventanilla.bot.answer.Phrases;
import org.ventanilla.bot.answer.Territory;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationState;
import org.ventanilla.bot.conversation.PendingEvent;
import org.ventanilla.bot.handoff.BusinessHours;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.handoff.ReplyTime;
import org.ventanilla.bot.handoff.ReplyTimes;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Citizen;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.bot.message.Coordinates;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Visibility;
import org.ventanilla.bot.understand.Gazetteer;
import org.ventanilla.bot.understand.Service;
import org.ventanilla.bot.understand.Topic;
import org.ventanilla.bot.understand.Zone;

/** A small institution to decide for. */
final class Sample {
    static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");
    static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    static final ConversationRef REF = new ConversationRef("test", "main", "1", Visibility.PRIVATE);
    static final Citizen CITIZEN = new Citizen("1", "", Optional.empty());

    static final Coordinates CENTRO = new Coordinates(-39.82, -73.25);
    static final Coordinates VILLA_ALEGRE = new Coordinates(-39.80, -73.25);

    private Sample() {}

    private static Optional<Zone.Circle> circle(Coordinates centre) {
        return Optional.of(new Zone.Circle(centre, 1500));
    }

    static Knowledge knowledge() {
        return new Knowledge(
                "k1",
                institution(),
                hours(),
                territory(),
                gazetteer(),
                topics(),
                Phrases.standard(),
                Map.of("licencias", article("licencias", List.of("multas")), "multas", article("multas", List.of())),
                List.of(incident()));
    }

    private static Institution institution() {
        ReplyTimes replyTimes = new ReplyTimes(
                new ReplyTime(1, ReplyTime.Unit.HOURS),
                new ReplyTime(4, ReplyTime.Unit.HOURS),
                new ReplyTime(2, ReplyTime.Unit.DAYS),
                false);
        return new Institution(
                "Municipalidad de Prueba",
                "Muni",
                Optional.empty(),
                List.of(Language.SPANISH, Language.ENGLISH),
                SANTIAGO,
                "600 000 0000",
                Optional.empty(),
                "MP",
                replyTimes);
    }

    private static BusinessHours hours() {
        List<BusinessHours.Interval> day = List.of(new BusinessHours.Interval(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        return new BusinessHours(
                SANTIAGO, Stream.of(DayOfWeek.values()).collect(Collectors.toMap(each -> each, each -> day)), Map.of());
    }

    private static Territory territory() {
        Territory.Emergency ambulance =
                new Territory.Emergency("131", Map.of(Language.SPANISH, "Ambulancia"), Language.SPANISH);
        Territory.HelpLine line = new Territory.HelpLine(
                List.of("self_harm"),
                "*4141",
                Map.of(
                        Language.SPANISH,
                        new Territory.HelpLine.Wording("Línea de prevención", "24 horas", Optional.of("solo móviles"))),
                Language.SPANISH,
                true,
                "seen",
                LocalDate.of(2026, 11, 24),
                true);
        return new Territory("cl", "Chile", List.of(ambulance), List.of(line));
    }

    private static Gazetteer gazetteer() {
        Service power = new Service(
                "electricidad",
                Map.of(
                        Language.SPANISH,
                        new Service.Wording(
                                "Electricidad", List.of("luz"), List.of("se corto la luz"), Optional.empty())),
                Language.SPANISH);
        return new Gazetteer(
                List.of(
                        new Zone("centro", "Centro", List.of(), circle(CENTRO)),
                        new Zone("villa-alegre", "Villa Alegre", List.of(), circle(VILLA_ALEGRE))),
                List.of(power));
    }

    private static Map<String, Topic> topics() {
        return Stream.of(
                        topic("self_harm", Topic.Action.SAFETY, "protected", Topic.Urgency.URGENT),
                        topic("complaint", Topic.Action.COMPLAINT, "general", Topic.Urgency.NORMAL),
                        topic("corruption", Topic.Action.HANDOFF, "integrity", Topic.Urgency.HIGH),
                        topic("human", Topic.Action.HANDOFF, "general", Topic.Urgency.NORMAL),
                        topic("opt_out", Topic.Action.OPT_OUT, "general", Topic.Urgency.NORMAL))
                .collect(Collectors.toMap(Topic::id, Function.identity()));
    }

    private static Topic topic(String id, Topic.Action action, String lane, Topic.Urgency urgency) {
        Map<Language, String> text = action == Topic.Action.SAFETY
                ? Map.of(Language.SPANISH, "Lo sentimos.\n{emergency}\nPara hablar:\n{lines}\nSiga escribiendo.")
                : Map.of();
        return new Topic(id, 1, action, lane, urgency, List.of(), List.of(), List.of(), text);
    }

    private static Article article(String id, List<String> related) {
        Article.Wording spanish = new Article.Wording("¿Sobre " + id + "?", "Todo sobre " + id + ".", id, List.of());
        return new Article(
                id,
                3,
                "area",
                "Dirección",
                "Dirección de Tránsito",
                Optional.empty(),
                LocalDate.of(2026, 11, 3),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 1, 1)),
                LocalDate.of(2027, 1, 1),
                related,
                Map.of(Language.SPANISH, spanish));
    }

    private static Incident incident() {
        return new Incident(
                "corte",
                "electricidad",
                List.of("villa-alegre"),
                Incident.Severity.MAJOR,
                Map.of(Language.SPANISH, new Incident.Wording("Corte en Villa Alegre", "Falla de un alimentador.")),
                Language.SPANISH,
                NOW.minusSeconds(7200),
                Optional.of(NOW.plusSeconds(3 * 3600)),
                Optional.of(NOW.plusSeconds(45 * 60)),
                "Compañía eléctrica",
                NOW.minusSeconds(600));
    }

    static Conversation conversation(ConversationState state) {
        return new Conversation("c1", REF, CITIZEN, 7, state);
    }

    static Turn turn(ConversationState state, Optional<Case> openCase, int events) {
        List<PendingEvent> pending = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            pending.add(new PendingEvent(i, i, text("m" + i, "hola"), NOW, 1));
        }
        return new Turn(conversation(state), pending, openCase, knowledge(), "model", "MP-2222-3333", NOW);
    }

    static InboundEvent.TextReceived text(String id, String text) {
        return new InboundEvent.TextReceived(REF, id, NOW, CITIZEN, id, text);
    }
}
