package org.ventanilla.app.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.ventanilla.bot.channel.Download;
import org.ventanilla.bot.conversation.Conversation;
import org.ventanilla.bot.conversation.ConversationStore;
import org.ventanilla.bot.conversation.TranscriptEntry;
import org.ventanilla.bot.handoff.Case;
import org.ventanilla.bot.message.Attachment;
import org.ventanilla.bot.staff.Account;

/**
 * The files of a case, for those who may see the case: they pass through here, because their address on a platform may hold a
 * secret. A photo is shown; anything else is only ever saved, whatever its sender claims it to be.
 */
@Controller
class FileController {
    private final VisibleCases cases;
    private final ConversationStore conversations;
    private final CitizenFiles files;

    FileController(VisibleCases cases, ConversationStore conversations, CitizenFiles files) {
        this.cases = cases;
        this.conversations = conversations;
        this.files = files;
    }

    @GetMapping("/agentes/casos/{id}/archivos/{seq}/{place}")
    void file(
            @PathVariable long id,
            @PathVariable long seq,
            @PathVariable int place,
            Account account,
            HttpServletResponse response)
            throws IOException {
        Conversation conversation = cases.find(id, account)
                .map(Case::conversationId)
                .flatMap(conversations::find)
                .orElseThrow(FileController::notFound);
        Attachment file = attachment(conversation, seq, place).orElseThrow(FileController::notFound);
        Download download = files.open(conversation.ref().channel(), file);
        Optional<InputStream> content =
                download.match(open -> Optional.of(open.content()), gone -> Optional.<InputStream>empty());
        try (InputStream bytes = content.orElseThrow(() -> refusal(download))) {
            headers(file, response);
            bytes.transferTo(response.getOutputStream());
        }
    }

    private Optional<Attachment> attachment(Conversation conversation, long seq, int place) {
        List<Attachment> attached = conversations.transcript(conversation.id(), seq - 1, 1).stream()
                .filter(entry -> entry.seq() == seq)
                .flatMap(FileController::attachments)
                .toList();
        return place >= 0 && place < attached.size() ? Optional.of(attached.get(place)) : Optional.empty();
    }

    private static Stream<Attachment> attachments(TranscriptEntry entry) {
        return entry.match(heard -> Attached.to(heard.event()).stream(), said -> Stream.empty());
    }

    private static void headers(Attachment file, HttpServletResponse response) {
        boolean photo = file.kind().equals("photo");
        ContentDisposition disposition = ContentDisposition.builder(photo ? "inline" : "attachment")
                .filename(name(file), StandardCharsets.UTF_8)
                .build();
        response.setContentType(photo ? "image/jpeg" : "application/octet-stream");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** Letters, digits and little else, so that it is a name on every machine. */
    private static String name(Attachment file) {
        String name = file.name().replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        String kept = name.substring(Math.max(0, name.length() - 100));
        return kept.isEmpty() || kept.startsWith(".") ? file.kind() : kept;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException refusal(Download download) {
        boolean later = download.match(open -> false, unavailable -> unavailable.why() == Download.Why.LATER);
        return new ResponseStatusException(later ? HttpStatus.BAD_GATEWAY : HttpStatus.GONE);
    }
}
