package org.ventanilla.app.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.ventanilla.bot.staff.AccountStore;
import org.ventanilla.bot.staff.Role;

/** Which paths are for whom, and what every response says to the browser. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    private static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; " + "form-action 'self'; frame-ancestors 'none'";
    private static final String[] PUBLIC = {
        "/",
        "/chat/**",
        "/api/chat/**",
        "/telegram/**",
        "/channels/x/webhook",
        "/theme.css",
        "/logo",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/favicon.ico",
        "/entrar",
        "/error",
        "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain pages(HttpSecurity http, StaffAccess staff) {
        http.authorizeHttpRequests(paths -> paths.requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers("/agentes/**")
                .access(staff.in(Role.AGENT, Role.SUPERVISOR, Role.ADMIN))
                .requestMatchers("/editores/**")
                .access(staff.in(Role.EDITOR, Role.ADMIN))
                .requestMatchers("/inicio", "/salir")
                .access(staff.in(Role.values()))
                .anyRequest()
                .denyAll());
        http.formLogin(form -> form.loginPage("/entrar").defaultSuccessUrl("/inicio"));
        http.logout(form -> form.logoutUrl("/salir").logoutSuccessUrl("/entrar?salio"));
        http.requestCache(cache -> cache.requestCache(onlyPages()));
        Refusal refusal = new Refusal(staff);
        http.exceptionHandling(
                refusals -> refusals.authenticationEntryPoint(refusal).accessDeniedHandler(refusal));
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/chat/**", "/telegram/**", "/channels/x/webhook"));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(Customizer.withDefaults()));
        return http.build();
    }

    @Bean
    UserDetailsService staff(AccountStore accounts) {
        return name -> accounts.find(name)
                .map(StaffUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** After the log-in people get the page that they wanted, never a piece of one or a stream. */
    private static HttpSessionRequestCache onlyPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Refusal::isOfAPage);
        return cache;
    }
}
