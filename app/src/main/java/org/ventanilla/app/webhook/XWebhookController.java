package org.ventanilla.app.webhook;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The address that X is told. Who may use it, the signature of each body says. */
@Controller
class XWebhookController {
    private static final String PATH = "/channels/x/webhook";
    private static final int LARGEST_BODY = 1024 * 1024;

    private final XPushes pushes;

    XWebhookController(XPushes pushes) {
        this.pushes = pushes;
    }

    @GetMapping(PATH)
    void challenge(@RequestParam(name = "crc_token", defaultValue = "") String token, HttpServletResponse response)
            throws IOException {
        Optional<String> answer = pushes.answer(token);
        if (answer.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.getOutputStream().write(answer.get().getBytes(StandardCharsets.UTF_8));
    }

    /** The signature is of the bytes, so nothing decodes them before it is checked. */
    @PostMapping(PATH)
    void take(
            @RequestHeader(name = "x-twitter-webhooks-signature", defaultValue = "") String signature,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        response.setStatus(
                body.length > LARGEST_BODY
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : pushes.take(signature, body));
    }
}
