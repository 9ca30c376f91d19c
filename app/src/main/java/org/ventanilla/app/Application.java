package org.ventanilla.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What Spring scans: the pages and their log-in. The engine is put together by {@link Wiring}, without Spring. */
@SpringBootApplication
class Application {}
