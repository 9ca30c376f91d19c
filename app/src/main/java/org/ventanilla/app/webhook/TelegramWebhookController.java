package org.ventanilla.app.webhook;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The address that Telegram is told. Who may use it, the secret in the header says. */
@Controller
class TelegramWebhookController {
    private final TelegramUpdates updates;

    TelegramWebhookController(TelegramUpdates updates) {
        this.updates = updates;
    }

    @PostMapping("/telegram/{account}")
    void take(
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setStatus(updates.take(secret, request.getInputStream()));
    }
}
