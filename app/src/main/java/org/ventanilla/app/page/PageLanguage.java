package org.ventanilla.app.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The pages speak Spanish, unless the visitor chose English by {@code ?lang=en}; a cookie remembers the choice. */
@Configuration(proxyBeanMethods = false)
class PageLanguage implements WebMvcConfigurer {
    static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final String PARAMETER = "lang";

    private final LocaleResolver resolver = resolver();

    @Bean
    LocaleResolver localeResolver() {
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                String chosen = request.getParameter(PARAMETER);
                if (chosen != null) {
                    resolver.setLocale(request, response, spoken(chosen));
                }
                return true;
            }
        });
    }

    private static LocaleResolver resolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("ventanilla-lang") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return spoken(value);
            }
        };
        cookie.setDefaultLocale(SPANISH);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieSameSite("Lax");
        cookie.setCookieHttpOnly(true);
        return cookie;
    }

    /** Whatever a visitor asks for: one of the languages that the pages have. */
    private static Locale spoken(String asked) {
        return asked.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : SPANISH;
    }
}
